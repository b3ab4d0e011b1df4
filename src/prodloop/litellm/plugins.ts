import type { TranscriptEntry } from '../../../generated/prodloop/methods.ts';
import type { BotLLMInput } from '../simulation/bot-llm.ts';
import type { BotTurnContext } from '../simulation/orchestrate.ts';

type Values = Readonly<Record<string, unknown>>;

/** A model as LiteLLM names it. */
export interface LiteLLMOptions {
  /** The route: `vertex_ai/gemini-2.5-pro`, `azure/<deployment>`, `openai/<model>` or what a proxy calls it. */
  model: string;
  /** Stays here: it is used by `asTurnHandler` and never sent to Prodloop. */
  api_key?: string | undefined;
  /** Where the model is; goes over `endpoint.base_url`. */
  base_url?: string | undefined;
  /** Goes over `options.temperature`. */
  temperature?: number | undefined;
  /** Goes over `options.max_tokens`. */
  max_tokens?: number | undefined;
  /** Seconds; goes over `options.timeout_seconds`. */
  timeout_seconds?: number | undefined;
  endpoint?: Values | undefined;
  /** Further options of the model. Prodloop gets all of them, a turn handler uses the three above only. */
  options?: Values | undefined;
  /** The fetch of a turn handler; default the runtime's. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The `bot_llm` of a simulation that the service runs (contract §8). */
export class LiteLLM implements BotLLMInput {
  readonly provider = 'litellm';
  readonly model: string;
  readonly credentials: Values = {};
  readonly endpoint: Values;
  readonly options: Values;
  readonly #apiKey: string | undefined;
  readonly #fetch: typeof globalThis.fetch | undefined;

  constructor({
    model,
    api_key,
    base_url,
    temperature,
    max_tokens,
    timeout_seconds,
    endpoint,
    options,
    fetch,
  }: LiteLLMOptions) {
    this.model = model;
    this.endpoint = compact({ ...endpoint, ...compact({ base_url }) });
    this.options = compact({ ...options, ...compact({ temperature, max_tokens, timeout_seconds }) });
    this.#apiKey = api_key;
    this.#fetch = fetch;
  }

  /** A handler for a `user_orchestrated` simulation that answers with this model. */
  asTurnHandler(system_prompt: string): LiteLLMBot {
    const { model, endpoint, options } = this;
    const { base_url } = endpoint as { base_url?: string };
    return new LiteLLMBot({
      model,
      system_prompt,
      api_key: this.#apiKey,
      base_url,
      endpoint,
      options,
      fetch: this.#fetch,
    });
  }
}

export interface LiteLLMBotOptions {
  /** The model. `openai/` is taken off, `azure/<deployment>` with an API version speaks Azure's form, any other goes to the endpoint as it is. */
  model: string;
  /** The bot's prompt. */
  system_prompt: string;
  /** Default: the environment's, see {@link LiteLLMBot}. Without one no credentials are sent. */
  api_key?: string | undefined;
  /** An OpenAI-compatible endpoint, such as a LiteLLM proxy's. Default: the environment's. */
  base_url?: string | undefined;
  /** `api_version` is used, for `azure/` models. */
  endpoint?: Values | undefined;
  /** `temperature`, `max_tokens` and `timeout_seconds` (default 600) are used. */
  options?: Values | undefined;
  /** The fetch to use; default the runtime's. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What {@link LiteLLMBot} answers with. */
export interface LiteLLMBotTurn {
  response: string;
  /** Pauses between attempts included. */
  llm_processing_latency_ms: number;
}

/**
 * A bot for `user_orchestrated` simulations: give it as `bot_turn_handler`. It speaks chat completions with an OpenAI-compatible endpoint, of a
 * LiteLLM proxy or any other. A failed attempt is made again after 5, 10 and 15 s (contract §8).
 *
 * Environment: `azure/…` reads `AZURE_API_BASE`, `AZURE_OPENAI_API_KEY`, `AZURE_API_KEY`, `AZURE_API_VERSION`; `openai/…` and a model without
 * a prefix read `OPENAI_BASE_URL`, `OPENAI_API_BASE`, `OPENAI_API_KEY`. Other prefixes need `base_url`.
 */
export class LiteLLMBot {
  readonly model: string;
  readonly system_prompt: string;
  readonly base_url: string | undefined;
  readonly endpoint: Values;
  readonly options: Values;
  readonly #apiKey: string | undefined;
  readonly #fetch: typeof globalThis.fetch | undefined;

  constructor({ model, system_prompt, api_key, base_url, endpoint, options, fetch }: LiteLLMBotOptions) {
    this.model = model;
    this.system_prompt = system_prompt;
    this.base_url = base_url;
    this.endpoint = { ...endpoint };
    this.options = { ...options };
    this.#apiKey = api_key;
    this.#fetch = fetch;
  }

  /**
   * Answers one message of the tester.
   * @throws ValidationError where no base URL is to be found; ProdloopError for an empty answer; after four attempts what the last one met.
   */
  async respond(
    tester_message: string,
    transcript: readonly TranscriptEntry[] = [],
    context: Partial<BotTurnContext> = {},
  ): Promise<LiteLLMBotTurn> {
    const { complete } = await import('./chat.ts');
    return complete({ ...this, api_key: this.#apiKey, fetch: this.#fetch }, tester_message, transcript, context.signal);
  }
}

function compact(values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
