/**
 * Looks at the docs portal in Chromium as the mock serves it, with every other host out of reach: `npm run test:docs [-- service…]`.
 * `EVALWIRE_CHROMIUM` names the browser; without one and without a way to install it, nothing is checked and nothing counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startMock } from '../../src/mock/index.ts';
import { pick, root } from '../services.ts';
import { Browser, findChromium, type Visit } from './browser.ts';
import { buildDocs } from './build.ts';

interface Operation {
  operationId: string;
  summary: string;
  tags: [string];
}

const GZIP_LIMIT = 1_300_000;
const DISK_LIMIT = 4_000_000;
const PATIENCE_MS = 15_000;
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

const names = pick(process.argv.slice(2)).map(({ name }) => name);
const chromium = findChromium();
if (chromium === undefined) {
  console.log('Skipped: there is no Chromium. Install one, or name it in EVALWIRE_CHROMIUM.\n\n0 passed, 0 failed');
  process.exit(0);
}

let passed = 0;
let failed = 0;
function check(what: string, ok: boolean, why: unknown): void {
  if (ok) passed++;
  else failed++;
  console.log(ok ? `ok   ${what}` : `FAIL ${what}: ${JSON.stringify(why)}`);
}

const folder = buildDocs();
const mock = await startMock({ services: [], docs: folder });
const browser = await Browser.start(chromium);
try {
  await checkIndex();
  for (const name of names) await checkPage(name);
  await checkFile(names[0] as string);
  checkSize();
} finally {
  await browser.close();
  await mock.close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function checkIndex(): Promise<void> {
  const visit = await browser.visit(`${mock.url()}/docs/`);
  const links = (await visit.evaluate('[...document.links].map((link) => link.pathname)')) as string[];
  const wanted = pick([]).map(({ name }) => `/docs/${name}.html`);
  check('index: links to every page', wanted.join() === links.join(), links);
  checkQuiet('index', visit);
  await visit.close();
}

async function checkPage(name: string): Promise<void> {
  const url = `${mock.url()}/docs/${name}.html`;
  const document = JSON.parse(readFileSync(`${root}generated/${name}/openapi.json`, 'utf8'));
  const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((item) =>
    METHODS.flatMap((method) => item[method] ?? []),
  );

  const visit = await browser.visit(url);
  const hidden: string[] = [];
  for (const tag of new Set(operations.map(({ tags }) => tags[0]))) {
    const summaries = operations.filter(({ tags }) => tags[0] === tag).map(({ summary }) => summary);
    // The menu shows a tag's operations once the tag is open.
    const shown = await becomes(
      visit,
      `(() => {
        const link = [...document.querySelectorAll('.menu-content a')].find((a) => a.textContent === ${JSON.stringify(tag)});
        const text = document.querySelector('.menu-content').innerText;
        if (${JSON.stringify(summaries)}.every((summary) => text.includes(summary))) return true;
        if (link && location.hash !== link.hash) link.click();
        return false;
      })()`,
    );
    if (!shown) hidden.push(tag);
  }
  check(`${name}: the menu shows the summaries of all ${operations.length} operations`, hidden.length === 0, hidden);
  const astray = await visit.evaluate(
    `[...document.links].filter((a) => a.origin === location.origin && a.pathname !== location.pathname).map((a) => a.href)`,
  );
  check(`${name}: its links stay on the page`, (astray as string[]).length === 0, astray);

  // The last operation stands far below what a page draws at first.
  const last = operations.at(-1) as Operation;
  const link = await visit.evaluate(
    `[...document.querySelectorAll('.menu-content a')].find((a) => a.textContent.includes(${JSON.stringify(last.summary)}))?.href ?? location.href`,
  );
  await visit.evaluate(`document.querySelector('[data-testid^=search-trigger]').click()`);
  await becomes(visit, `document.activeElement.tagName === 'INPUT'`);
  await visit.type(last.summary);
  const found = await becomes(
    visit,
    `document.querySelector('[data-testid=search-dialog]').innerText.includes(${JSON.stringify(last.summary)})`,
  );
  check(`${name}: its search finds "${last.summary}"`, found, 'not found');
  checkQuiet(name, visit);
  await visit.close();

  const direct = await browser.visit(String(link));
  const opened = await becomes(
    direct,
    `[...document.querySelectorAll('h1, h2')].some((h) => h.innerText.trim() === ${JSON.stringify(last.summary)}
      && h.getBoundingClientRect().top >= 0 && h.getBoundingClientRect().top < innerHeight)`,
  );
  check(`${name}: ${new URL(String(link)).hash} opens "${last.summary}"`, opened, 'its heading is not in view');
  await direct.close();
}

/** A reader may open the portal from a folder, without a server. */
async function checkFile(name: string): Promise<void> {
  const visit = await browser.visit(pathToFileURL(`${folder}${name}.html`).href);
  const shown = await becomes(visit, `document.querySelector('.menu-content') !== null && typeof redoc === 'object'`);
  check(`${name}: opens from a folder`, shown, 'its menu does not appear');
  checkQuiet(`${name} from a folder`, visit);
  await visit.close();
}

function checkSize(): void {
  const files = readdirSync(folder).map((file) => readFileSync(folder + file));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const packed = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  check(`portal: ${Math.round(packed / 1000)} kB gzipped, of ${GZIP_LIMIT / 1000}`, packed <= GZIP_LIMIT, packed);
  check(`portal: ${Math.round(bytes / 1000)} kB on disk, of ${DISK_LIMIT / 1000}`, bytes <= DISK_LIMIT, bytes);
}

function checkQuiet(what: string, { elsewhere, errors }: Visit): void {
  check(`${what}: asks for nothing elsewhere`, elsewhere.length === 0, elsewhere);
  check(`${what}: no error on the console`, errors.length === 0, errors);
}

/** Waits until an expression is true in the page; returns false if it stays false. */
async function becomes(visit: Visit, expression: string): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await visit.evaluate(expression)) === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
