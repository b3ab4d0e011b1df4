import type { TranscriptEntry } from '../../generated/prodloop/methods.ts';
import { delay } from '../core/delay.ts';
import { UsageError } from '../core/errors.ts';
import type { Operation } from '../core/operation.ts';
import { checkBaseUrl, checkCredential, env } from '../core/options.ts';
import { createTransport } from '../core/transport.ts';
import type { BotLLMInput } from './bot-llm.ts';
import { ProdloopError, ValidationError } from './errors.ts';
import { type BotTurnContext, twoDecimals } from './orchestrate.ts';
import { trimmed } from './parameters.ts';

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

const DEFAULT_TIMEOUT_SECONDS = 600;
const RETRY_DELAYS_MS = [5_000, 10_000, 15_000];

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
    const complete = this.#completion();
    const body = { ...this.#modelOptions(), messages: messagesOf(this.system_prompt, transcript, tester_message) };
    const started = performance.now();
    const answer = await withRetry(() => complete(body, context.signal), context.signal);
    const llm_processing_latency_ms = twoDecimals(performance.now() - started);
    const response = textOf(answer);
    if (!response) throw new ProdloopError('LiteLLM bot returned an empty response.');
    return { response, llm_processing_latency_ms };
  }

  #modelOptions(): Record<string, unknown> {
    const { temperature, max_tokens } = this.options;
    return compact({ temperature, max_tokens });
  }

  /** One call of the endpoint, without retries of its own. */
  #completion() {
    const { operation, baseUrl, headers, model } = routeOf(this.model, this.base_url, this.#apiKey, this.endpoint);
    const transport = createTransport({
      baseUrl,
      timeoutMs: timeoutMs(this.options.timeout_seconds),
      maxRetries: 0,
      fetch: this.#fetch,
      authorize: () => headers,
      usageError: (message) => new ValidationError(message),
    });
    return async (body: Record<string, unknown>, signal: AbortSignal | undefined) =>
      (await transport.call('chatCompletions', operation, { ...model, ...body }, { signal })).data;
  }
}

function timeoutMs(seconds: unknown): number {
  if (seconds === undefined || seconds === null) return DEFAULT_TIMEOUT_SECONDS * 1000;
  if (typeof seconds === 'number' && seconds > 0) return Math.max(seconds * 1000, 1);
  throw new ValidationError('timeout_seconds must be a number of seconds above 0.');
}

interface Route {
  operation: Operation;
  baseUrl: string;
  headers: Record<string, string>;
  /** Arguments that name the model or the API's version. */
  model: Record<string, string>;
}

function routeOf(model: string, base_url: string | undefined, api_key: string | undefined, endpoint: Values): Route {
  const name = trimmed(model);
  if (!name) throw new ValidationError('model is required.');
  const [prefix = '', ...rest] = name.split('/');
  const azure = prefix.toLowerCase() === 'azure';
  const openai = prefix.toLowerCase() === 'openai' || rest.length === 0;
  const known = azure ? AZURE : openai ? OPENAI : { base: [], key: [] };
  const base = base_url || firstOf(known.base);
  if (!base) {
    const places = ['base_url', ...known.base].join(' or ');
    throw new ValidationError(
      `LiteLLMBot has no endpoint for model "${name}": set ${places} to that of a LiteLLM proxy or another OpenAI-compatible one.`,
    );
  }
  const key = api_key || firstOf(known.key);
  if (key) checkKey(key);
  const version = azure ? trimmed(endpoint.api_version) || env('AZURE_API_VERSION') : undefined;
  if (version) {
    const path = `/openai/deployments/${encodeURIComponent(rest.join('/'))}/chat/completions`;
    return {
      operation: { method: 'POST', path, query: ['api-version'], body: 'flat' },
      baseUrl: baseUrlOf(base),
      headers: key ? { 'api-key': key } : {},
      model: { 'api-version': version },
    };
  }
  return {
    operation: { method: 'POST', path: '/chat/completions', body: 'flat' },
    baseUrl: baseUrlOf(base),
    headers: key ? { authorization: `Bearer ${key}` } : {},
    model: { model: prefix.toLowerCase() === 'openai' && rest.length > 0 ? rest.join('/') : name },
  };
}

// Where LiteLLM 1.106 looks, in its order.
const AZURE = { base: ['AZURE_API_BASE'], key: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'] };
const OPENAI = { base: ['OPENAI_BASE_URL', 'OPENAI_API_BASE'], key: ['OPENAI_API_KEY'] };

function firstOf(names: readonly string[]): string | undefined {
  return names.map(env).find((value) => value !== undefined);
}

function baseUrlOf(base: string): string {
  return asValidation(() => checkBaseUrl(base, 'base_url'));
}

function checkKey(key: string): string {
  return asValidation(() => checkCredential(key, 'api_key'));
}

function asValidation<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof UsageError ? new ValidationError(error.message) : error;
  }
}

function messagesOf(system_prompt: string, transcript: readonly TranscriptEntry[], tester_message: string) {
  const spoken = transcript.map(({ role, content }) => ({
    role: trimmed(role).toLowerCase(),
    content: trimmed(content),
  }));
  return [
    { role: 'system', content: system_prompt },
    ...spoken
      .filter(({ content }) => content !== '')
      .map(({ role, content }) => ({ role: role === 'bot' || role === 'assistant' ? 'assistant' : 'user', content })),
    { role: 'user', content: tester_message },
  ];
}

async function withRetry<T>(attempt: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (const pause of RETRY_DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted || error instanceof UsageError) throw error;
    }
    await delay(pause, signal);
  }
  return attempt();
}

function textOf(answer: unknown): string {
  const { choices } = (answer ?? {}) as { choices?: { message?: { content?: unknown } }[] };
  return trimmed(choices?.[0]?.message?.content);
}

function compact(values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
