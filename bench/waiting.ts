/**
 * What a wait costs: `node --expose-gc bench/waiting.ts [waits, default 1000]` (run without the flag it starts itself again with it).
 *
 * Many `waitForEvaluation` at once in one process, each polling every second. Goals (design §10): at most 4 kB of memory a wait; no poll later
 * than 50 ms with 1,000 waits, and 100 ms with 10,000. The peer is the loop that one writes by hand: `fetch`, look at the status, `setTimeout`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createVijilClient } from '../src/vijil/index.ts';
import { median, printReport, profileCpu } from './support.ts';

const WAITS = Number(process.argv[2] ?? 1000);
const INTERVAL_MS = 1000;
const POLLS = 5;

if (!globalThis.gc) {
  const again = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(again.status ?? 1);
}

const STATUS = {
  status: 'running',
  progress: 45,
  completed: 450,
  total: 1000,
  started_at: null,
  estimated_completion: null,
};

/** When each wait's next poll is due, and how late the polls so far were, in ms. */
const due = new Map<string, number>();
const late: number[] = [];
const polls = new Map<string, number>();

/** Responds immediately, so the bench measures the waiting, not the network. */
const answer: typeof fetch = async (input) => {
  const id = String(input).split('/').at(-2) ?? '';
  const planned = due.get(id);
  if (planned !== undefined) late.push(performance.now() - planned);
  const poll = (polls.get(id) ?? 0) + 1;
  polls.set(id, poll);
  return Response.json({ id, ...STATUS, status: poll >= POLLS ? 'completed' : 'running' });
};

const vijil = createVijilClient({ apiKey: 'vj-4c1f7e0a9b3d4f52a6d8', baseUrl: 'http://127.0.0.1', fetch: answer });

const subjects: Record<string, (id: string) => Promise<unknown>> = {
  'loop by hand': async (id) => {
    for (;;) {
      const state = (await (await answer(`http://127.0.0.1/v1/evaluations/${id}/status`)).json()) as typeof STATUS;
      if (state.status !== 'running') return state;
      due.set(id, performance.now() + INTERVAL_MS);
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
    }
  },
  waitForEvaluation: (evaluation_id) =>
    vijil.waitForEvaluation(
      { evaluation_id },
      {
        intervalMs: INTERVAL_MS,
        onProgress: ({ nextDelayMs }) => due.set(evaluation_id, performance.now() + nextDelayMs),
      },
    ),
};

interface Result {
  kB: number;
  latest: number;
  middle: number;
}

async function measure(wait: (id: string) => Promise<unknown>): Promise<Result> {
  due.clear();
  polls.clear();
  late.length = 0;
  // Settled before the first look: code compiled, pools filled.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = heap();
  const waits = Array.from({ length: WAITS }, (_, i) => wait(`eval-${i}`));
  // Between two polls, all of them asleep.
  await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS * 1.5));
  const kB = (heap() - before) / WAITS / 1000;
  await Promise.all(waits);
  return { kB, latest: Math.max(...late), middle: median(late) };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// Once for nothing, so that both meet a warm process.
for (const wait of Object.values(subjects)) await measure(wait);
const results: [string, Result][] = [];
for (const [name, wait] of Object.entries(subjects)) results.push([name, await measure(wait)]);
const profile = await profileCpu(() => measure(subjects.waitForEvaluation as (id: string) => Promise<unknown>));
const peer = results[0]?.[1];
const ours = results.at(-1)?.[1];
printReport({
  title: 'Waits',
  text:
    `${WAITS} waits at once in one process, ${POLLS} polls each, one a second, with a \`fetch\` that responds at once. ` +
    'The peer is a loop written by hand: `fetch`, compare the status, `setTimeout`.',
  tables: [
    {
      head: ['', 'kB a wait', 'ratio', 'latest poll, ms late', 'median'],
      rows: results.map(([name, { kB, latest, middle }]) => [
        name,
        kB.toFixed(2),
        (kB / (peer?.kB ?? Number.NaN)).toFixed(2),
        latest.toFixed(1),
        middle.toFixed(1),
      ]),
    },
  ],
  goals: [
    { what: `Memory of a wait, ${WAITS} at once`, value: ours?.kB, limit: 4, unit: 'kB', profile },
    { what: `Latest poll, ${WAITS} at once`, value: ours?.latest, limit: WAITS > 1000 ? 100 : 50, unit: 'ms', profile },
  ],
});
