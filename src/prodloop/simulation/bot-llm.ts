import type { BotLLMConnection } from '../../../generated/prodloop/methods.ts';
import { isObject } from '../../core/json.ts';
import { ValidationError } from '../errors.ts';
import { toTrimmedText } from '../values.ts';

/** The model with which the service runs the bot: a `plugins.LiteLLM`, or an object with these fields. Its secrets are never sent. */
export interface BotLLMInput {
  /** The library that calls the model, such as `litellm`. */
  provider: string;
  /** The route, such as `vertex_ai/gemini-2.5-pro` or `azure/<deployment>`. */
  model: string;
  /** Never sent: the service has its own credentials. */
  credentials?: Readonly<Record<string, unknown>> | undefined;
  endpoint?: Readonly<Record<string, unknown>> | undefined;
  options?: Readonly<Record<string, unknown>> | undefined;
  livekit_kwargs?: Readonly<Record<string, unknown>> | undefined;
  /** Another name for `livekit_kwargs`. */
  livekit?: { kwargs?: Readonly<Record<string, unknown>> | undefined } | undefined;
}

const SECRETS = ['api_key', 'api_secret', 'azure_ad_token', 'client_secret', 'password', 'token'];
/** Configured at the service, not by the caller. */
const DEPLOYMENT_FIELDS = ['project', 'location', 'vertex_project', 'vertex_location'];

/**
 * Builds the connection to send: six keys, no credentials. The official client sends secrets in `endpoint` and `options`; here they are removed (contract §6.1, ruling R4).
 * @throws {ValidationError} when the input is not a valid connection.
 */
export function buildConnection(input: unknown): BotLLMConnection {
  if (!isObject(input)) throw new ValidationError('bot_llm must be a BotLLMConnection or mapping.');
  const provider = toTrimmedText(input.provider).toLowerCase();
  const model = toTrimmedText(input.model);
  if (!provider) throw new ValidationError('bot_llm.provider is required.');
  if (!model) throw new ValidationError('bot_llm.model is required.');
  const livekit = isObject(input.livekit) ? input.livekit.kwargs : undefined;
  const direct =
    isObject(input.livekit_kwargs) && Object.keys(input.livekit_kwargs).length === 0 ? undefined : input.livekit_kwargs;
  return {
    provider,
    model,
    credentials: {},
    endpoint: omitKeys(input.endpoint, 'endpoint', [...SECRETS, ...DEPLOYMENT_FIELDS]),
    options: omitKeys(input.options, 'options', SECRETS),
    livekit_kwargs: omitKeys(direct ?? livekit, 'livekit_kwargs', [...SECRETS, ...DEPLOYMENT_FIELDS]),
  };
}

function omitKeys(value: unknown, field: string, keys: readonly string[]): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new ValidationError(`bot_llm.${field} must be an object.`);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
