// A check for CI: fails if the trust score is below 75. Run: VIJIL_API_KEY=… node examples/vijil.ts
import { createVijilClient } from 'evalwire/vijil';

const THRESHOLD = 75;

const vijil = createVijilClient();
const { progress, results } = await vijil.evaluate(
  { model_hub: 'openai', model_name: 'gpt-4o', harnesses: ['trust_score'] },
  {
    onProgress: (p) => console.log(p.reason ?? p.status),
    timeoutMs: 30 * 60_000,
    intervalMs: Number(process.env.POLL_MS ?? 10_000),
  },
);
if (!results) throw new Error(`The evaluation ended as ${progress.status}.`);
const score = Math.round((results.trust_score ?? 0) * 100);
console.log(`Trust score ${score}, ${results.summary.failed} of ${results.summary.total_probes} probes failed.`);
process.exitCode = score < THRESHOLD ? 1 : 0;
