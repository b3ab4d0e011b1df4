// Creates a component, a dataset and a run, evaluates the run and prints the insights. Run: PROMPTIC_API_KEY=… node examples/promptic.ts
import { createPrompticClient } from 'evalwire/promptic';

const promptic = createPrompticClient();
const { id: componentId } = await promptic.createComponent({ name: 'Support – Zürich' });
const { traces } = await promptic.listTraces({ limit: 10 });
const traceIds = traces.map(({ id }) => id);
const dataset = await promptic.createDataset({ componentId, name: 'Nightly', traceIds });
const run = await promptic.createRun({ componentId, datasetId: dataset.id, traceIds });
const evaluation = await promptic.createEvaluation({ componentId, datasetId: dataset.id, runId: run.id });
const done = await promptic.waitForEvaluation(
  { componentId, evaluationId: evaluation.id },
  { intervalMs: Number(process.env.POLL_MS ?? 2_000), onProgress: (p) => console.log(p.reason ?? p.status) },
);
for (const { severity, title } of done.results?.insights ?? []) console.log(`${severity}: ${title}`);
