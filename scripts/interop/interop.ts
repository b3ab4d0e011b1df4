/**
 * What needs Python: the vendors' official clients run every visible recording against our mock, and schemathesis checks the mock against the documents.
 * `npm run test:interop [-- name…]`. A driver is `test/interop/<name>.py` with `<name>.txt` beside it (exact versions); it is called with the mock's
 * base URL and its environment's Python, prints a JSON line per case (`{"case", "ok", "why"}`) and exits 0 when all are ok.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { startMock } from '../../src/mock/index.ts';
import { root, services } from '../services.ts';
import { environment } from './python.ts';
import { isRecorded, recordTraffic } from './recorded.ts';

interface Outcome {
  case: string;
  ok: boolean;
  why?: string;
}

const folder = `${root}test/interop/`;
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((f) => f.endsWith('.py') && existsSync(`${folder}${f.slice(0, -3)}.txt`))
  .map((f) => f.slice(0, -3));
const drivers = names.filter((name) => asked.length === 0 || asked.includes(name));
if (drivers.length === 0) throw new Error(`no driver of that name in test/interop; there are ${names.join(', ')}`);

const mock = await startMock({ services: services().map((s) => s.name), port: 0 });
let passed = 0;
let failed = 0;
for (const name of drivers) {
  const outcomes = await drive(name);
  const good = outcomes.filter((o) => o.ok).length;
  for (const { case: id, ok, why } of outcomes) if (!ok) console.log(`  ${name} ${id}: ${why ?? 'failed'}`);
  console.log(`${name}: ${good}/${outcomes.length}`);
  passed += good;
  failed += outcomes.length - good;
}
await mock.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one driver; a driver that crashes or reports nothing counts as one failure. */
async function drive(name: string): Promise<Outcome[]> {
  const python = environment(`${folder}${name}.txt`);
  const recording = isRecorded(name) ? await recordTraffic(name, mock.url(), mock.url(name)) : undefined;
  // The base URL of the whole mock: a driver adds its service's prefix.
  // A driver that runs a script of ours needs this Node, not the machine's.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
  const child = spawn(python, [`${folder}${name}.py`, recording?.url ?? mock.url()], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const outcomes: Outcome[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) outcomes.push(JSON.parse(line));
  }
  const code = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('close', resolve)));
  if (outcomes.length === 0 || (code !== 0 && outcomes.every((o) => o.ok)))
    outcomes.push({ case: 'driver', ok: false, why: `ended with exit code ${code} after ${outcomes.length} cases` });
  const why = await recording?.finish();
  if (recording) outcomes.push({ case: 'traffic', ok: why === undefined, ...(why === undefined ? {} : { why }) });
  return outcomes;
}
