// Evaluates a stored prompt and writes its report. Run: PTM_API_BASE_URL=… PTM_API_TOKEN=… node examples/ptm.ts
import { createPtmClient, PTMTimeoutError } from 'evalwire/ptm';

const ptm = createPtmClient();
const { run_key } = await ptm.runEval({ prompt_ids: ['my_team.summarizer'], provider_ids: ['openai_gpt41_mini'] });
try {
  const run = await ptm.waitForRun(
    { run_key },
    {
      timeoutMs: 120_000,
      intervalMs: Number(process.env.POLL_MS ?? 5_000),
      onProgress: (p) => console.log(`${p.attempt}. ${p.status}, ${p.elapsedMs} ms`),
    },
  );
  console.log(`Run ${run_key} ${run.status} with score ${run.score}.`);
  console.log((await ptm.runReport({ run_key, format: 'markdown' })).split('\n')[0]);
} catch (error) {
  if (!(error instanceof PTMTimeoutError)) throw error;
  console.error(`The run is not finished yet. Wait again for run ${run_key}.`);
}
