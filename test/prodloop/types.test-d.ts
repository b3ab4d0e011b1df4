import { assertType, expectTypeOf } from 'vitest';
import type { EvaluationParameter as Documented } from '../../generated/prodloop/methods.ts';
import {
  type ApiPromise,
  type BotTurnHandler,
  type CallEvaluation,
  type CreditBalance,
  createProdloopClient,
  EvaluationParameter,
  type EvaluationVerdict,
  plugins,
  SimulationMode,
  type SimulationState,
  type Waiter,
} from '../../src/prodloop/index.ts';

const prodloop = createProdloopClient({ apiKey: 'k' });

// The constants are all the documented values and no other.
expectTypeOf<(typeof EvaluationParameter)[keyof typeof EvaluationParameter]>().toEqualTypeOf<Documented>();
expectTypeOf<EvaluationParameter>().toEqualTypeOf<Documented>();
expectTypeOf<SimulationMode>().toEqualTypeOf<'self_simulation' | 'user_orchestrated'>();
expectTypeOf(prodloop.coerceParameter('x')).toEqualTypeOf<EvaluationParameter>();

// Every kind of recording.
const ask = { parameters: ['pause_profile', EvaluationParameter.HALLUCINATION] as const };
assertType<ApiPromise<CallEvaluation>>(prodloop.evaluateCall({ audio_file: 'call.wav', ...ask }));
prodloop.evaluateCall({ audio_file_path: new URL('file:///call.wav'), ...ask });
prodloop.evaluateCall({ audio_file: new Blob([]), filename: 'a.wav', ...ask });
prodloop.evaluateCall({ audio_file: new File([], 'a.wav'), ...ask });
prodloop.evaluateCall({ audio_file: Buffer.alloc(1), ...ask });
prodloop.evaluateCall({ audio_file: new Float32Array(1), ...ask });
prodloop.evaluateCall({ audio_file: new Blob([]).stream(), size: 4, ...ask });
prodloop.evaluateCall({ audio_file: (await import('node:fs')).createReadStream('a.wav'), ...ask });
prodloop.evaluateCall({ audio_file: 'a.wav', custom_parameters: [{ key: 'tone', description: 'Kind?', label: null }] });
// @ts-expect-error an unknown parameter: the enum of a request is closed
prodloop.evaluateCall({ audio_file: 'call.wav', parameters: ['tone'] });
// @ts-expect-error a number is not a recording
prodloop.evaluateCall({ audio_file: 7, ...ask });
// @ts-expect-error types are words
prodloop.evaluateCall({ audio_file: 'a.wav', ...ask, extraction_schema: { name: 7 } });

// What comes back: verdicts are words and open, keys of custom parameters are unknown, undocumented shapes too.
const result = await prodloop.evaluateCall({ audio_file: 'call.wav', ...ask });
expectTypeOf(result.prompt_injection).toEqualTypeOf<EvaluationVerdict | undefined>();
expectTypeOf(result.hallucination).toEqualTypeOf<unknown>();
expectTypeOf(result.calm_tone).toEqualTypeOf<unknown>();
if (result.prompt_injection?.passed === 'N/A') result.prompt_injection.explanation.trim();
// @ts-expect-error never a boolean
if (result.prompt_injection?.passed === true) throw new Error();

// Each mode has its own arguments.
const brief = { prompt: 'x', parameters: ['hallucination'] };
const bot_turn_handler: BotTurnHandler = async (message, transcript, { signal }) => {
  expectTypeOf(signal).toEqualTypeOf<AbortSignal | undefined>();
  return transcript.length > 0 ? [message, 12.5] : { response: message, latency_ms: '3' };
};
assertType<ApiPromise<SimulationState>>(
  prodloop.simulatePrompt({ ...brief, bot_llm: new plugins.LiteLLM({ model: 'azure/x' }) }),
);
prodloop.simulatePrompt({
  ...brief,
  simulation_mode: SimulationMode.SELF_SIMULATION,
  bot_llm: { provider: 'litellm', model: 'azure/x' },
});
prodloop.simulatePrompt(
  { ...brief, simulation_mode: 'user_orchestrated', bot_turn_handler },
  { turnLimit: 20, timeoutMs: 5 },
);
prodloop.simulatePrompt({
  ...brief,
  simulation_mode: 'user_orchestrated',
  bot_turn_handler: new plugins.LiteLLM({ model: 'azure/x' }).asTurnHandler('x'),
});
prodloop.simulatePrompt({ ...brief, simulation_mode: 'user_orchestrated', bot_turn_handler: (message) => message });
// @ts-expect-error the service's own bot needs a model
prodloop.simulatePrompt(brief);
// @ts-expect-error yours needs a handler
prodloop.simulatePrompt({ ...brief, simulation_mode: 'user_orchestrated' });
// @ts-expect-error simulatePrompt does not take the third mode
prodloop.simulatePrompt({ ...brief, simulation_mode: 'audit_discovery', bot_llm: { provider: 'a', model: 'b' } });
// @ts-expect-error a number is not a reply
prodloop.simulatePrompt({ ...brief, simulation_mode: 'user_orchestrated', bot_turn_handler: () => 7 });
// @ts-expect-error turnLimit is for the loop
prodloop.simulatePrompt({ ...brief, bot_llm: new plugins.LiteLLM({ model: 'azure/x' }) }, { turnLimit: 20 });

// The generated methods are there as well; startSimulation takes all three modes.
const bot_llm = {
  provider: 'litellm',
  model: 'azure/x',
  credentials: {},
  endpoint: {},
  options: {},
  livekit_kwargs: {},
};
prodloop.startSimulation({ ...brief, simulation_mode: 'audit_discovery', max_turns: 6, bot_llm });
prodloop.submitSimulationTurn({ chat_id: 's', bot_response: 'x', bot_response_latency_ms: 1 });
assertType<Waiter<SimulationState>>(
  prodloop.waitForSimulation({ chat_id: 's' }, { onProgress: ({ state }) => state?.turns?.length }),
);
const state = await prodloop.getSimulation({ chat_id: 's' });
if (state.status === 'completed' || state.status === 'a state of tomorrow') state.final_result?.overall_pass;
expectTypeOf(prodloop.getCreditBalance()).toEqualTypeOf<ApiPromise<CreditBalance>>();
expectTypeOf(prodloop.getCreditsRemaining()).toEqualTypeOf<ApiPromise<CreditBalance>>();
assertType<string>((await prodloop.getSimulationParameters()).version);
