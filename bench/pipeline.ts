/** What a change to a document costs its author: `node bench/pipeline.ts` runs lint, generate and the drift check on all documents. Goal (design §10): 8 s. */
import { spawnSync } from 'node:child_process';
import { root } from '../scripts/services.ts';
import { printReport } from './support.ts';

const STEPS: readonly [name: string, args: string[]][] = [
  ['lint', ['scripts/lint/lint.ts']],
  ['generate', ['scripts/generate/generate.ts']],
  ['drift check', ['scripts/generate/generate.ts', '--check']],
];

const rows: [string, number][] = [];
for (const [name, args] of STEPS) {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed:\n${stdout}`);
  rows.push([name, (performance.now() - start) / 1000]);
}
printReport({
  title: 'Documents',
  text: 'Seconds for all documents and, in lint, the code as well.',
  tables: [{ head: ['', 'seconds'], rows: rows.map(([name, seconds]) => [name, seconds.toFixed(1)]) }],
  goals: [
    {
      what: 'Lint, generate and drift check',
      value: rows.reduce((sum, [, seconds]) => sum + seconds, 0),
      limit: 8,
      unit: 's',
      profile: rows.toSorted((a, b) => b[1] - a[1]).map(([name, seconds]) => `${seconds.toFixed(1)} s: ${name}`),
    },
  ],
});
