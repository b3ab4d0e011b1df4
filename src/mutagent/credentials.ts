import { UsageError } from '../core/errors.ts';
import { checkCredential, env } from '../core/options.ts';

/** A credential, or a function that gives it; the function is asked before every request. An empty one counts as unset. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

/** Credentials in the form of the vendor's SDK. */
export interface Security {
  apiKey?: string | undefined;
  bearerAuth?: string | undefined;
}

export interface CredentialOptions {
  /** API key, sent as `x-api-key`. Default: the environment's `MUTAGENT_API_KEY`. */
  apiKey?: Credential | undefined;
  /** Bearer token, sent as `Authorization: Bearer` where there is no explicit API key. Default: the environment's `MUTAGENT_BEARER_AUTH`. */
  bearerAuth?: Credential | undefined;
  /** The same two in one object, or a function that gives it, asked before every request. `apiKey` and `bearerAuth` above come first. */
  security?: Security | (() => Security | Promise<Security>) | undefined;
}

/**
 * The credential headers of a request: explicit key, else explicit bearer, else the environment's key, else its bearer token,
 * else none: the request then goes out bare and the service answers 401 (contract §2).
 * @throws UsageError where a credential cannot stand in a header; it names the option and never shows the value.
 */
export function credentialHeaders(options: CredentialOptions): () => Promise<Record<string, string>> {
  const envKey = env('MUTAGENT_API_KEY');
  const envBearer = env('MUTAGENT_BEARER_AUTH');
  // What is known now is checked now, not at the first call.
  for (const name of ['apiKey', 'bearerAuth'] as const) {
    const value = options[name];
    if (value && typeof value !== 'function') checkCredential(value, name);
    const secured = typeof options.security === 'object' ? options.security?.[name] : undefined;
    if (secured) checkCredential(secured, `security.${name}`);
  }

  return async () => {
    const security = typeof options.security === 'function' ? await options.security() : options.security;
    const key = (await ask(options.apiKey, 'apiKey')) ?? (await ask(security?.apiKey, 'security.apiKey'));
    if (key) return apiKeyHeader(key);
    const bearer =
      (await ask(options.bearerAuth, 'bearerAuth')) ?? (await ask(security?.bearerAuth, 'security.bearerAuth'));
    if (bearer) return bearerHeader(bearer);
    if (envKey) return apiKeyHeader(checkCredential(envKey, 'MUTAGENT_API_KEY'));
    if (envBearer) return bearerHeader(checkCredential(envBearer, 'MUTAGENT_BEARER_AUTH'));
    return {};
  };
}

async function ask(credential: Credential | undefined, option: string): Promise<string | undefined> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string')
    throw new UsageError(`${option} gave a value of type ${typeof value}; it must be a string or undefined.`);
  return checkCredential(value, option);
}

function apiKeyHeader(key: string): Record<string, string> {
  return { 'x-api-key': key };
}

function bearerHeader(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
