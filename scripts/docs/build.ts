/**
 * Builds the docs portal into `dist/docs/`: an index, one page a service, and what the pages share.
 * The pages need no network: they work from any server and from a folder on disk.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pick, root } from '../services.ts';

const folder = `${root}dist/docs/`;

/** Builds the pages of the services named, or of all. Throws with redocly's output if one fails. */
export function buildDocs(names: string[] = []): string {
  mkdirSync(folder, { recursive: true });
  const styles = new Set<string>();
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
    const { html, bundle, rules } = splitPage(readFileSync(file, 'utf8'));
    writeFileSync(file, makeOffline(html));
    writeFileSync(folder + BUNDLE, packScript(replaceLogo(bundle)));
    for (const rule of rules) styles.add(rule);
    return `<li><a href="${name}.html">${escapeHtml(info.title)}</a><p>${escapeHtml(info.summary ?? '')}</p></li>`;
  });
  writeFileSync(folder + STYLES, [...styles].join('\n'));
  writeFileSync(`${folder}index.html`, buildIndex(entries));
  return folder;
}

const BUNDLE = 'redoc.js';
const STYLES = 'redoc.css';

/**
 * Takes out of a page what is the same in every page: Redoc's code (2.3 MB) and the styles of the first view (250 kB; the code adds
 * them again when it starts). The code becomes a classic script, because browsers load no module from a `file:` address.
 */
function splitPage(page: string): { html: string; bundle: string; rules: string[] } {
  const [, before, css, between, code, exported, rest] =
    /^(.*)<style data-styled[^>]*>(.*?)<\/style>(.*)<script type="module">(.*?)export\{([\w,]+)\};(.*)$/s.exec(page) ??
    raise(
      'Redocly no longer writes one style element and one module into the page; see splitPage in scripts/docs/build.ts.',
    );
  const [, body, after] =
    /^(.*?)<\/script>(.*)$/s.exec(rest ?? '') ?? raise('Redocly no longer ends its module with a start.');
  return {
    html: `${before}<link rel="stylesheet" href="${STYLES}">${between}<script src="${BUNDLE}"></script>\n<script>redoc.then(({ ${exported} }) => {${body}});</script>${after}`,
    // Workers of the search index ask for `import.meta`, which is a syntax error in a classic script.
    bundle: `(() => {"use strict";${code?.replaceAll('import.meta', '({url:location.href})')}\nglobalThis.redoc = { ${exported} };})();\n`,
    rules: splitRules(css ?? ''),
  };
}

/**
 * Writes a script so that it takes a third of the space: compressed, as text. It unpacks itself into `globalThis.redoc`, a promise of
 * what the script assigns there. A page that is opened from a folder may not fetch a compressed file.
 */
function packScript(script: string): string {
  return `globalThis.redoc = (async () => {
  const bytes = Uint8Array.from(atob("${gzipSync(script, { level: 9 }).toString('base64')}"), (c) => c.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const blob = new Blob([await new Response(unpacked).blob()], { type: "text/javascript" });
  const element = document.createElement("script");
  element.src = URL.createObjectURL(blob);
  await new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
  URL.revokeObjectURL(element.src);
  return globalThis.redoc;
})();
`;
}

/** Splits CSS after each rule that is not inside another. */
function splitRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}

function raise(message: string): never {
  throw new Error(message);
}

/** What a page may load: what it carries, and the files that the pages share. The browser stops a script of Redoc's that wants more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file: 'unsafe-inline' blob:",
  "style-src 'self' file: 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
].join('; ');

/**
 * Redoc fetches its logo from a CDN, and a browser an icon from the server: the page gets a drawing of the word, and an empty icon.
 * The links that Redoc writes into the page lead to the server's root until they are clicked: they lead to the page's own sections.
 */
function makeOffline(html: string): string {
  return replaceLogo(html)
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">\n  ${NO_ICON}`)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, (_, full) =>
      drawWord(full ? 'Redocly' : 'R'),
    )
    .replaceAll(/href="(\/[^"]*)" data-discover="true"/g, 'href="#$1" data-discover="true"');
}

const NO_ICON = '<link rel="icon" href="data:,">';

function replaceLogo(text: string): string {
  const address = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  return text.replaceAll(address, (_, full) => drawWord(full ? 'Redocly' : 'R'));
}

function drawWord(text: string): string {
  const width = 4 + 6 * text.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 12"><text x="1" y="10" font-family="sans-serif" font-size="10.5" fill="#838c9b">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function buildIndex(entries: string[]): string {
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
