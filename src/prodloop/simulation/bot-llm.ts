import type { BotLLMConnection } from '../../../generated/prodloop/methods.ts';
import { ValidationError } from '../errors.ts';
import { isObject, trimmed } from '../values.ts';

/** The model that the service is to run the bot with: a `plugins.LiteLLM`, or an object with these fields. Its secrets are never sent. */
export interface BotLLMInput {
  /** The library that reaches the model, such as `litellm`. */
  provider: string;
  /** The route, such as `vertex_ai/gemini-2.5-pro` or `azure/<deployment>`. */
  model: string;
  /** Never sent: the service has credentials of its own. */
  credentials?: Readonly<Record<string, unknown>> | undefined;
  endpoint?: Readonly<Record<string, unknown>> | undefined;
  options?: Readonly<Record<string, unknown>> | undefined;
  livekit_kwargs?: Readonly<Record<string, unknown>> | undefined;
  /** Another place for `livekit_kwargs`. */
  livekit?: { kwargs?: Readonly<Record<string, unknown>> | undefined } | undefined;
}

const SECRETS = ['api_key', 'api_secret', 'azure_ad_token', 'client_secret', 'password', 'token'];
/** Set at the service, not by the caller. */
const PLACES = ['project', 'location', 'vertex_project', 'vertex_location'];

/**
 * A connection as it is sent: six keys, no credentials. The official client leaves secrets in `endpoint` and `options`; they are taken out here (contract §6.1, ruling R4).
 * @throws ValidationError where it is none.
 */
export function botLLMConnection(input: unknown): BotLLMConnection {
  if (!isObject(input)) throw new ValidationError('bot_llm must be a BotLLMConnection or mapping.');
  const provider = trimmed(input.provider).toLowerCase();
  const model = trimmed(input.model);
  if (!provider) throw new ValidationError('bot_llm.provider is required.');
  if (!model) throw new ValidationError('bot_llm.model is required.');
  const livekit = isObject(input.livekit) ? input.livekit.kwargs : undefined;
  const direct =
    isObject(input.livekit_kwargs) && Object.keys(input.livekit_kwargs).length === 0 ? undefined : input.livekit_kwargs;
  return {
    provider,
    model,
    credentials: {},
    endpoint: without(input.endpoint, 'endpoint', [...SECRETS, ...PLACES]),
    options: without(input.options, 'options', SECRETS),
    livekit_kwargs: without(direct ?? livekit, 'livekit_kwargs', [...SECRETS, ...PLACES]),
  };
}

function without(value: unknown, field: string, keys: readonly string[]): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new ValidationError(`bot_llm.${field} must be an object.`);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
