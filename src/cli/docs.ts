import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { defineCommand, JSON_OPTION } from './command.ts';
import { findDocsFolder } from './docs-folder.ts';
import { CommandError, ExitCode } from './failure.ts';

export const command = defineCommand({
  usage: '[options]',
  description:
    'Prints the address of the documentation portal, which needs no network. `evalwire mock` serves it below /docs/, too.',
  options: { open: { type: 'boolean', description: 'open it in the browser' }, json: JSON_OPTION },
  examples: ['docs', 'docs --open'],
  positionals: { max: 0 },

  async run({ options, output }) {
    const folder = findDocsFolder();
    if (folder === undefined) throw new CommandError('The portal is not built. Run: npm run docs');
    const path = `${folder}/index.html`;
    const url = pathToFileURL(path).href;
    if (options.json) output.json({ path, url }, { compact: true });
    else output.text(url);
    if (options.open) await open(url);
    return ExitCode.ok;
  },
});

async function open(url: string): Promise<void> {
  const openers: Record<string, [string, ...string[]]> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () =>
      reject(new CommandError(`${program} cannot be started. Open the address above yourself.`)),
    );
    child.once('spawn', resolve);
    child.unref();
  });
}
