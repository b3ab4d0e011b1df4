/** The cases of `prodloop-litellm.py`: `node prodloop-litellm.ts <mock's base URL> <proxy's base URL> <proxy's key>`. */
import assert from 'node:assert/strict';
import { createProdloopClient, plugins } from '../../src/prodloop/index.ts';

const [mock = '', base_url = '', api_key = ''] = process.argv.slice(2);
const system_prompt = 'You book appointments for Clínica São Rafael.';
const ANSWER = 'Let me look, um momento.';
const bot = (model: string, options: Partial<plugins.LiteLLMBotOptions> = {}) =>
  new plugins.LiteLLMBot({ model, system_prompt, base_url, api_key, ...options });

const CASES: Record<string, () => Promise<void>> = {
  'a proxy responds for a model name that it knows': async () => {
    const { response, llm_processing_latency_ms } = await bot('support-bot').respond('Bom dia');
    assert.equal(response, ANSWER);
    assert.ok(llm_processing_latency_ms > 0);
  },
  'the plugin removes the prefix openai/': async () => {
    assert.equal((await bot('openai/support-bot').respond('Bom dia')).response, ANSWER);
  },
  'the plugin keeps another prefix': async () => {
    assert.equal((await bot('azure/clinic-gpt').respond('Bom dia')).response, 'Azure says: olá');
  },
  'the proxy accepts options and a conversation': async () => {
    const transcript = [
      { role: 'tester', content: 'Olá' },
      { role: 'bot', content: 'Bom dia' },
    ];
    const options = { temperature: 0.2, max_tokens: 64, timeout_seconds: 20 };
    assert.equal((await bot('support-bot', { options }).respond('Às dez?', transcript)).response, ANSWER);
  },
  'an empty response is an error': async () => {
    await assert.rejects(bot('silent-bot').respond('Bom dia'), {
      name: 'ProdloopError',
      message: 'LiteLLM bot returned an empty response.',
    });
  },
  'an unknown model is requested four times, then rejected with the proxy’s message': async () => {
    const { fetch, asked } = counting();
    await assert.rejects(bot('nobody', { fetch }).respond('Bom dia'), (error: Error) =>
      /Invalid model name passed in model=nobody/.test(error.message),
    );
    assert.equal(asked(), 4);
  },
  'a wrong key is an error without the key': async () => {
    await assert.rejects(
      bot('support-bot', { api_key: 'sk-wrong-83be41' }).respond('Bom dia'),
      (error: Error) => !`${error.message}${error.stack}`.includes('sk-wrong'),
    );
  },
  'a whole simulation runs with a turn handler': async () => {
    const prodloop = createProdloopClient({ apiKey: 'sk_live_interop', baseUrl: `${mock}/prodloop` });
    const model = new plugins.LiteLLM({ model: 'openai/support-bot', base_url, api_key, temperature: 0.2 });
    const state = await prodloop.simulatePrompt({
      simulation_mode: 'user_orchestrated',
      prompt: system_prompt,
      parameters: ['commitment_extraction'],
      bot_turn_handler: model.asTurnHandler(system_prompt),
    });
    assert.equal(state.status, 'completed');
    const said = state.transcript?.filter(({ role }) => role === 'bot').map(({ content }) => content);
    assert.deepEqual(said, [ANSWER, ANSWER]);
  },
};

/** The pauses of 5, 10 and 15 s between attempts pass at once. */
const PAUSES = [5_000, 10_000, 15_000];
const { setTimeout } = globalThis;
globalThis.setTimeout = ((run: () => void, ms?: number) =>
  setTimeout(run, PAUSES.includes(ms ?? 0) ? 1 : ms)) as typeof setTimeout;

function counting() {
  let asked = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked++;
    return globalThis.fetch(input, init);
  };
  return { fetch, asked: () => asked };
}

for (const [name, run] of Object.entries(CASES)) {
  const why = await run().then(
    () => undefined,
    (error: Error) => error.message,
  );
  console.log(JSON.stringify({ case: name, ok: why === undefined, ...(why === undefined ? {} : { why }) }));
  if (why !== undefined) process.exitCode = 1;
}
