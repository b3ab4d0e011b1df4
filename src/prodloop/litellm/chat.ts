import type { TranscriptEntry } from '../../../generated/prodloop/methods.ts';
import { resolveBaseUrl } from '../../core/base-url.ts';
import { delay } from '../../core/delay.ts';
import { UsageError } from '../../core/errors.ts';
import { toRecord } from '../../core/json.ts';
import { roundHalfEven } from '../../core/numbers.ts';
import type { Operation } from '../../core/operation.ts';
import { checkCredential, env } from '../../core/options.ts';
import { createTransport } from '../../core/transport.ts';
import { ProdloopError, ValidationError } from '../errors.ts';
import { toTrimmedText } from '../values.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface LiteLLMBotOptions {
  /** The model. The prefix `openai/` is removed, `azure/<deployment>` with an API version uses Azure's form, any other name is sent as it is. */
  model: string;
  /** The bot's prompt. */
  system_prompt: string;
  /** Default: from the environment, see `LiteLLMBot`. Without a key, no credentials are sent. */
  api_key?: string | undefined;
  /** An OpenAI-compatible endpoint, such as a LiteLLM proxy. Default: from the environment, see `LiteLLMBot`. */
  base_url?: string | undefined;
  /** Only `api_version` is used, for `azure/` models. */
  endpoint?: Values | undefined;
  /** Only `temperature`, `max_tokens` and `timeout_seconds` (default 600) are used. */
  options?: Values | undefined;
  /**
   * If true, the key is sent over `http:` to hosts other than this machine, e.g. to a LiteLLM proxy inside a cluster.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /** @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
}

/** A reply of `LiteLLMBot`. */
export interface LiteLLMBotTurn {
  response: string;
  /** Includes the delays between attempts. */
  llm_processing_latency_ms: number;
}

const DEFAULT_TIMEOUT_SECONDS = 600;
const RETRY_DELAYS_MS = [5_000, 10_000, 15_000];

/** Requests one reply of a `LiteLLMBot` as a chat completion (contract §8). */
export async function complete(
  bot: LiteLLMBotOptions,
  tester_message: string,
  transcript: readonly TranscriptEntry[],
  signal: AbortSignal | undefined,
): Promise<LiteLLMBotTurn> {
  const { operation, baseUrl, headers, model } = resolveRoute(bot);
  const { temperature, max_tokens, timeout_seconds } = bot.options ?? {};
  const transport = createTransport({
    baseUrl,
    timeoutMs: toMilliseconds(timeout_seconds),
    maxRetries: 0,
    fetch: bot.fetch,
    authorize: () => headers,
    usageError: (message) => new ValidationError(message),
  });
  const body = {
    ...model,
    // LiteLLM treats null as not given.
    temperature: temperature ?? undefined,
    max_tokens: max_tokens ?? undefined,
    messages: buildMessages(bot.system_prompt, transcript, tester_message),
  };
  const started = performance.now();
  const { data } = await retry(() => transport.call('chatCompletions', operation, body, { signal }), signal);
  const llm_processing_latency_ms = roundHalfEven(performance.now() - started, 2);
  const response = getReplyText(data);
  if (!response) throw new ProdloopError('LiteLLM bot returned an empty response.');
  return { response, llm_processing_latency_ms };
}

function toMilliseconds(seconds: unknown): number {
  if (seconds === undefined || seconds === null) return DEFAULT_TIMEOUT_SECONDS * 1000;
  if (typeof seconds === 'number' && seconds > 0) return Math.max(seconds * 1000, 1);
  throw new ValidationError('timeout_seconds must be a number of seconds greater than 0.');
}

interface Route {
  operation: Operation;
  baseUrl: string;
  headers: Record<string, string>;
  /** The arguments for the model or the version of the API. */
  model: Record<string, string>;
}

function resolveRoute({ model, base_url, api_key, endpoint, allowInsecureHttp }: LiteLLMBotOptions): Route {
  const name = toTrimmedText(model);
  if (!name) throw new ValidationError('model is required.');
  const [prefix = '', ...rest] = name.split('/');
  const azure = prefix.toLowerCase() === 'azure';
  const openai = prefix.toLowerCase() === 'openai' || rest.length === 0;
  const known = azure ? AZURE : openai ? OPENAI : { base: [], key: [] };
  const settings = {
    base_url: base_url || undefined,
    ...Object.fromEntries(known.base.map((name) => [name, env(name)])),
  };
  if (Object.values(settings).every((value) => value === undefined)) {
    const places = ['base_url', ...known.base].join(' or ');
    throw new ValidationError(
      `LiteLLMBot has no endpoint for model "${name}": set ${places} to the URL of a LiteLLM proxy or another OpenAI-compatible endpoint.`,
    );
  }
  const key = api_key || findVariable(known.key);
  if (key) checkKey(key);
  // Without a key, nothing that is sent needs protection from the network.
  const allowsHttp = allowInsecureHttp === true || !key;
  const baseUrl = asValidation(() => resolveBaseUrl({ settings, allowInsecureHttp: allowsHttp }));
  const version = azure ? toTrimmedText(endpoint?.api_version) || env('AZURE_API_VERSION') : undefined;
  if (version) {
    const path = `/openai/deployments/${encodeURIComponent(rest.join('/'))}/chat/completions`;
    return {
      operation: { method: 'POST', path, query: ['api-version'], body: 'flat' },
      baseUrl,
      headers: key ? { 'api-key': key } : {},
      model: { 'api-version': version },
    };
  }
  return {
    operation: { method: 'POST', path: '/chat/completions', body: 'flat' },
    baseUrl,
    headers: key ? { authorization: `Bearer ${key}` } : {},
    model: { model: prefix.toLowerCase() === 'openai' && rest.length > 0 ? rest.join('/') : name },
  };
}

// The variables that LiteLLM 1.106 reads, in its order.
const AZURE = { base: ['AZURE_API_BASE'], key: ['AZURE_OPENAI_API_KEY', 'AZURE_API_KEY'] };
const OPENAI = { base: ['OPENAI_BASE_URL', 'OPENAI_API_BASE'], key: ['OPENAI_API_KEY'] };

function findVariable(names: readonly string[]): string | undefined {
  return names.map(env).find((value) => value !== undefined);
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

function buildMessages(system_prompt: string, transcript: readonly TranscriptEntry[], tester_message: string) {
  const spoken = transcript.map(({ role, content }) => ({
    role: toTrimmedText(role).toLowerCase(),
    content: toTrimmedText(content),
  }));
  return [
    { role: 'system', content: system_prompt },
    ...spoken
      .filter(({ content }) => content !== '')
      .map(({ role, content }) => ({ role: role === 'bot' || role === 'assistant' ? 'assistant' : 'user', content })),
    { role: 'user', content: tester_message },
  ];
}

async function retry<T>(attempt: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted || error instanceof UsageError) throw error;
    }
    await delay(delayMs, signal);
  }
  return attempt();
}

function getReplyText(completion: unknown): string {
  const { choices } = toRecord(completion) as { choices?: { message?: { content?: unknown } }[] };
  const content = choices?.[0]?.message?.content;
  return typeof content === 'string' ? content.trim() : '';
}
