// Lists evaluations, creates one, runs it and waits for its result. Run: MUTAGENT_API_KEY=… node examples/mutagent.ts
import { createMutagentClient, SDKError } from 'evalwire/mutagent';

const mutagent = createMutagentClient();
for await (const { id, name, version } of mutagent.promptEvaluations.listEvaluations({ limit: 20 })) {
  console.log(`${id}  ${name} ${version}`);
}
const evaluation = await mutagent.promptEvaluations.createEvaluation({
  promptId: 118,
  datasetId: 31,
  name: 'Tonfall – Erstantwort',
  evalConfig: { metrics: ['g_eval'], threshold: 0.8 },
});
try {
  await mutagent.promptEvaluations.runEvaluation({ id: evaluation.id });
  const intervalMs = Number(process.env.POLL_MS ?? 2_000);
  const result = await mutagent.promptEvaluations.waitForEvaluationResult({ id: evaluation.id }, { intervalMs });
  console.log(`Score ${result.score}, ${result.success ? 'passed' : 'not passed'}.`);
} catch (error) {
  if (!(error instanceof SDKError)) throw error;
  console.error(`The service rejected the request: ${error.statusCode} ${error.message}`);
}
