import { createMutagentClient } from '../../src/mutagent/index.ts';
import { createProdloopClient } from '../../src/prodloop/index.ts';
import { createPrompticClient } from '../../src/promptic/index.ts';
import { createPtmClient } from '../../src/ptm/index.ts';
import { createVijilClient, NotFoundError } from '../../src/vijil/index.ts';

/** What every runtime must do, against the mock below `url`. Resolves to one entry per case: undefined, or what failed. */
export async function runScenario(url: string): Promise<Record<string, string | undefined>> {
  const vijil = createVijilClient({ apiKey: 'vj-1', baseUrl: `${url}/vijil` });
  const prodloop = createProdloopClient({ apiKey: 'k', baseUrl: `${url}/prodloop` });
  const mutagent = createMutagentClient({ apiKey: 'k', baseUrl: `${url}/mutagent` });
  const promptic = createPrompticClient({ apiKey: 'k', baseUrl: `${url}/promptic` });
  const ptm = createPtmClient({ token: 'k', baseUrl: `${url}/ptm` });
  const cases: Record<string, () => Promise<void>> = {
    async call() {
      const { credits } = (await prodloop.getCreditBalance()) as { credits?: unknown };
      assert(credits !== null, 'no balance');
    },
    async mutagent() {
      const { id } = await mutagent.prompt.getPrompt({ id: 1 });
      assert(id === 1, `id ${id}`);
    },
    async promptic() {
      const { id } = await promptic.createComponent({ name: 'Support' });
      assert(typeof id === 'string' && id !== '', `id ${id}`);
    },
    async ptm() {
      const { run_key } = await ptm.runEval({
        prompt_ids: ['my_team.summarizer'],
        provider_ids: ['openai_gpt41_mini'],
      });
      const { status } = await ptm.waitForRun({ run_key }, { intervalMs: 1 });
      assert(status === 'completed', `status ${status}`);
    },
    async error() {
      const error = await vijil
        .getEvaluationResults({ evaluation_id: 'missing' }, { headers: { prefer: 'code=404' } })
        .catch((reason) => reason);
      assert(error instanceof NotFoundError, `not a NotFoundError: ${error}`);
    },
    async wait() {
      const { status } = await vijil.waitForEvaluation({ evaluation_id: 'eval_1' }, { intervalMs: 1 });
      assert(status === 'completed', `status ${status}`);
    },
    async list() {
      let count = 0;
      for await (const { id } of vijil.listEvaluations({ limit: 1 })) {
        assert(typeof id === 'string', 'no id');
        if (++count === 2) break;
      }
      assert(count > 0, 'no items');
    },
    async upload() {
      const seen: number[] = [];
      const verdicts = await prodloop.evaluateCall(
        { audio_file: new Blob([new Uint8Array(100_000)]), filename: 'call.wav', parameters: ['pause_profile'] },
        { onUploadProgress: ({ sent }) => void seen.push(sent) },
      );
      assert('pause_profile' in verdicts, `no verdict in ${JSON.stringify(verdicts)}`);
      assert(seen[0] === 0 && (seen.at(-1) ?? 0) > 100_000, `progress ${seen}`);
    },
    async abort() {
      const controller = new AbortController();
      const call = vijil.listEvaluations({}, { signal: controller.signal });
      controller.abort(new Error('stop'));
      const error = await call.then(
        () => undefined,
        (reason) => reason,
      );
      assert(error?.message === 'stop', `rejected with ${error}`);
    },
  };
  const outcomes: Record<string, string | undefined> = {};
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      outcomes[name] = undefined;
    } catch (error) {
      outcomes[name] = String(error);
    }
  }
  return outcomes;
}

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
