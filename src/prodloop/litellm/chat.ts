import type { TranscriptEntry } from '../../../generated/prodloop/methods.ts';
import { delay } from '../../core/delay.ts';
import { UsageError } from '../../core/errors.ts';
import type { Operation } from '../../core/operation.ts';
import { checkBaseUrl, checkCredential, env } from '../../core/options.ts';
import { createTransport } from '../../core/transport.ts';
import { ProdloopError, ValidationError } from '../errors.ts';
import { trimmed, twoDecimals } from '../values.ts';
import type { LiteLLMBotOptions, LiteLLMBotTurn } from './plugins.ts';

const DEFAULT_TIMEOUT_SECONDS = 600;
const RETRY_DELAYS_MS = [5_000, 10_000, 15_000];

/** One reply of a {@link LiteLLMBot}, by chat completions (contract §8). */
export async function complete(
  bot: LiteLLMBotOptions,
  tester_message: string,
  transcript: readonly TranscriptEntry[],
  signal: AbortSignal | undefined,
): Promise<LiteLLMBotTurn> {
  const { operation, baseUrl, headers, model } = routeOf(bot);
  const { temperature, max_tokens, timeout_seconds } = bot.options ?? {};
  const transport = createTransport({
    baseUrl,
    timeoutMs: timeoutMs(timeout_seconds),
    maxRetries: 0,
    fetch: bot.fetch,
    authorize: () => headers,
    usageError: (message) => new ValidationError(message),
  });
  const body = {
    ...model,
    // As LiteLLM does: null is not given.
    temperature: temperature ?? undefined,
    max_tokens: max_tokens ?? undefined,
    messages: messagesOf(bot.system_prompt, transcript, tester_message),
  };
  const started = performance.now();
  const { data } = await withRetry(() => transport.call('chatCompletions', operation, body, { signal }), signal);
  const llm_processing_latency_ms = twoDecimals(performance.now() - started);
  const response = textOf(data);
  if (!response) throw new ProdloopError('LiteLLM bot returned an empty response.');
  return { response, llm_processing_latency_ms };
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

function routeOf({ model, base_url, api_key, endpoint }: LiteLLMBotOptions): Route {
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
  const version = azure ? trimmed(endpoint?.api_version) || env('AZURE_API_VERSION') : undefined;
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
  const content = choices?.[0]?.message?.content;
  return typeof content === 'string' ? content.trim() : '';
}
