/** Builds the docs portal into `dist/docs/`: one page a service and an index. Pages need no network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pick, root } from './lib/services.ts';

const folder = `${root}dist/docs/`;

/** Builds the pages of the services named, or of all. Throws with redocly's output where one fails. */
export function buildDocs(names: string[] = []): string {
  mkdirSync(folder, { recursive: true });
  const links = pick(names).map(({ name, document }) => {
    const { info } = parse(readFileSync(root + document, 'utf8')) as { info: { title: string; summary?: string } };
    const args = ['build-docs', document, '--output', `${folder}${name}.html`, '--title', info.title, '--inlineBundle'];
    const run = spawnSync('redocly', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    if (run.status !== 0) throw new Error(`redocly build-docs ${document} failed:\n${run.stdout}${run.stderr}`);
    return `<li><a href="${name}.html">${escapeHtml(info.title)}</a>${info.summary ? ` — ${escapeHtml(info.summary)}` : ''}</li>`;
  });
  writeFileSync(`${folder}index.html`, page(links));
  return folder;
}

function page(links: string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>evalwire: API documents</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }</style>
<h1>API documents</h1>
<ul>
${links.join('\n')}
</ul>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

if (import.meta.main) {
  buildDocs(process.argv.slice(2));
  console.log('Built dist/docs/; open dist/docs/index.html.');
}
