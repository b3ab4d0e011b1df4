import type { TranscriptEntry } from '../../../generated/prodloop/methods.ts';
import type { BotLLMInput } from '../simulation/bot-llm.ts';
import type { BotTurnContext } from '../simulation/orchestrate.ts';
import type { LiteLLMBotOptions, LiteLLMBotTurn, Values } from './chat.ts';

export type { LiteLLMBotOptions, LiteLLMBotTurn } from './chat.ts';

/** A model, named as in LiteLLM. */
export interface LiteLLMOptions {
  /** The route: `vertex_ai/gemini-2.5-pro`, `azure/<deployment>`, `openai/<model>` or the name that a proxy uses. */
  model: string;
  /** Used by `asTurnHandler` only; never sent to Prodloop. */
  api_key?: string | undefined;
  /** The URL of the model. It replaces `endpoint.base_url`. */
  base_url?: string | undefined;
  /** Replaces `options.temperature`. */
  temperature?: number | undefined;
  /** Replaces `options.max_tokens`. */
  max_tokens?: number | undefined;
  /** In seconds. It replaces `options.timeout_seconds`. */
  timeout_seconds?: number | undefined;
  endpoint?: Values | undefined;
  /** Further options of the model. Prodloop receives all of them; a turn handler uses only the three above. */
  options?: Values | undefined;
  /** If true, a turn handler sends the key over `http:` to hosts other than this machine. @default false */
  allowInsecureHttp?: boolean | undefined;
  /** The `fetch` of a turn handler. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The `bot_llm` of a simulation that the service runs. */
export class LiteLLM implements BotLLMInput {
  readonly provider = 'litellm';
  readonly model: string;
  readonly credentials: Values = {};
  readonly endpoint: Values;
  readonly options: Values;
  readonly #apiKey: string | undefined;
  readonly #allowInsecureHttp: boolean | undefined;
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
    allowInsecureHttp,
    fetch,
  }: LiteLLMOptions) {
    this.model = model;
    this.endpoint = compact({ ...endpoint, ...compact({ base_url }) });
    this.options = compact({ ...options, ...compact({ temperature, max_tokens, timeout_seconds }) });
    this.#apiKey = api_key;
    this.#allowInsecureHttp = allowInsecureHttp;
    this.#fetch = fetch;
  }

  /** Returns a handler for a `user_orchestrated` simulation that replies with this model. */
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
      allowInsecureHttp: this.#allowInsecureHttp,
      fetch: this.#fetch,
    });
  }
}

/**
 * A bot for `user_orchestrated` simulations: pass it as `bot_turn_handler`. It requests chat completions from an OpenAI-compatible endpoint, such as
 * a LiteLLM proxy. A failed attempt is retried after 5, 10 and 15 s.
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
  readonly #allowInsecureHttp: boolean | undefined;
  readonly #fetch: typeof globalThis.fetch | undefined;

  constructor({
    model,
    system_prompt,
    api_key,
    base_url,
    endpoint,
    options,
    allowInsecureHttp,
    fetch,
  }: LiteLLMBotOptions) {
    this.model = model;
    this.system_prompt = system_prompt;
    this.base_url = base_url;
    this.endpoint = { ...endpoint };
    this.options = { ...options };
    this.#apiKey = api_key;
    this.#allowInsecureHttp = allowInsecureHttp;
    this.#fetch = fetch;
  }

  /**
   * Replies to one message of the tester.
   * @throws {ValidationError} when there is no base URL, or when it would send the key over `http:` to another host.
   * @throws {ProdloopError} when the model's reply is empty. After four failed attempts, throws the error of the last one.
   */
  async respond(
    tester_message: string,
    transcript: readonly TranscriptEntry[] = [],
    context: Partial<BotTurnContext> = {},
  ): Promise<LiteLLMBotTurn> {
    const { complete } = await import('./chat.ts');
    const bot = {
      ...this,
      api_key: this.#apiKey,
      allowInsecureHttp: this.#allowInsecureHttp,
      fetch: this.#fetch,
    };
    return complete(bot, tester_message, transcript, context.signal);
  }
}

function compact(values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
