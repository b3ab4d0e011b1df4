/** Builds the docs portal into `dist/docs/`: one page a service and an index. Pages need no network and ask for nothing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pick, root } from '../services.ts';

const folder = `${root}dist/docs/`;

/** Builds the pages of the services named, or of all. Throws with redocly's output where one fails. */
export function buildDocs(names: string[] = []): string {
  mkdirSync(folder, { recursive: true });
  const entries = pick(names).map(({ name }) => {
    // The bundle shows the marks of inference as text, which the document itself does not.
    const document = `generated/${name}/openapi.json`;
    const { info } = JSON.parse(readFileSync(root + document, 'utf8')) as { info: { title: string; summary?: string } };
    const file = `${folder}${name}.html`;
    const args = ['build-docs', document, '--output', file, '--title', info.title, '--inlineBundle'];
    const run = spawnSync('redocly', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    if (run.status !== 0) throw new Error(`redocly build-docs ${document} failed:\n${run.stdout}${run.stderr}`);
    writeFileSync(file, offline(readFileSync(file, 'utf8')));
    return `<li><a href="${name}.html">${escapeHtml(info.title)}</a><p>${escapeHtml(info.summary ?? '')}</p></li>`;
  });
  writeFileSync(`${folder}index.html`, page(entries));
  return folder;
}

/** What a page may load: what it carries. A script of Redoc's that wants more is stopped by the browser. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
].join('; ');

/**
 * Redoc fetches its logo from a CDN, and a browser an icon from the server: the page gets a drawing of the word, and an empty icon.
 * The links that Redoc writes into the page lead to the server's root until they are clicked: they lead to the page's own sections.
 */
function offline(html: string): string {
  return html
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">\n  ${NO_ICON}`)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, (_, full) => word(full ? 'Redocly' : 'R'))
    .replaceAll(/href="(\/[^"]*)" data-discover="true"/g, 'href="#$1" data-discover="true"');
}

const NO_ICON = '<link rel="icon" href="data:,">';

function word(text: string): string {
  const width = 4 + 6 * text.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 12"><text x="1" y="10" font-family="sans-serif" font-size="10.5" fill="#838c9b">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function page(entries: string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>evalwire: API documents</title>
${NO_ICON}
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1.5rem; color-scheme: light dark }
h1 { font-size: 1.75rem; margin: 0 }
p { margin: .25rem 0 0; opacity: .75 }
ul { list-style: none; margin: 2rem 0; padding: 0; display: grid; gap: .75rem }
li { position: relative; padding: 1rem 1.25rem; border: 1px solid #8884; border-radius: .5rem }
li:hover { border-color: currentcolor }
a { color: inherit; font-weight: 600; text-decoration: none }
a::after { content: ''; position: absolute; inset: 0 }
a:focus-visible { outline: none }
li:focus-within { outline: 2px solid currentcolor }
</style>
</head>
<body>
<h1>API documents</h1>
<p>Services that evaluate prompts, agents and voice bots, as evalwire describes them.</p>
<ul>
${entries.join('\n')}
</ul>
</body>
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
