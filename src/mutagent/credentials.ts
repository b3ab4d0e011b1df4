import { UsageError } from '../core/errors.ts';
import { checkCredential, createMissingCredentialError, env } from '../core/options.ts';

/** A credential, or a function that returns it and is called before every request. An empty string counts as not given. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

/** Credentials in the form of the vendor's SDK. */
export interface Security {
  apiKey?: string | undefined;
  bearerAuth?: string | undefined;
}

export interface CredentialOptions {
  /** API key, sent as `x-api-key`. @default the environment variable `MUTAGENT_API_KEY` */
  apiKey?: Credential | undefined;
  /** Bearer token, sent as `Authorization: Bearer` if no API key is passed. @default the environment variable `MUTAGENT_BEARER_AUTH` */
  bearerAuth?: Credential | undefined;
  /** The same two in one object, or a function that returns it and is called before every request. `apiKey` and `bearerAuth` above replace it. */
  security?: Security | (() => Security | Promise<Security>) | undefined;
}

/**
 * Returns the function that the transport calls for the credential headers of each attempt: explicit key, otherwise explicit bearer token, otherwise
 * the environment's key, otherwise its bearer token. If all functions return nothing, the request is sent without credentials and the service
 * responds with 401 (contract §2).
 * @throws {UsageError} when there is no credential, or when it cannot be sent in a header. The message does not contain the value.
 */
export function createAuthorize(options: CredentialOptions): () => Promise<Record<string, string>> {
  const envKey = env('MUTAGENT_API_KEY');
  const envBearer = env('MUTAGENT_BEARER_AUTH');
  const { apiKey, bearerAuth, security: given } = options;
  const hasSecurity = typeof given === 'function' || given?.apiKey || given?.bearerAuth;
  if (!apiKey && !bearerAuth && !hasSecurity && !envKey && !envBearer) {
    throw createMissingCredentialError(['apiKey', 'bearerAuth'], ['MUTAGENT_API_KEY', 'MUTAGENT_BEARER_AUTH']);
  }
  // Check known values when the client is created, not at the first call.
  for (const name of ['apiKey', 'bearerAuth'] as const) {
    const value = options[name];
    if (value && typeof value !== 'function') checkCredential(value, name);
    const secured = typeof options.security === 'object' ? options.security?.[name] : undefined;
    if (secured) checkCredential(secured, `security.${name}`);
  }

  return async () => {
    const security = typeof options.security === 'function' ? await options.security() : options.security;
    const key =
      (await readCredential(options.apiKey, 'apiKey')) ?? (await readCredential(security?.apiKey, 'security.apiKey'));
    if (key) return buildApiKeyHeader(key);
    const bearer =
      (await readCredential(options.bearerAuth, 'bearerAuth')) ??
      (await readCredential(security?.bearerAuth, 'security.bearerAuth'));
    if (bearer) return buildBearerHeader(bearer);
    if (envKey) return buildApiKeyHeader(checkCredential(envKey, 'MUTAGENT_API_KEY'));
    if (envBearer) return buildBearerHeader(checkCredential(envBearer, 'MUTAGENT_BEARER_AUTH'));
    return {};
  };
}

async function readCredential(credential: Credential | undefined, option: string): Promise<string | undefined> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string')
    throw new UsageError(`${option} returned a value of type ${typeof value}. It must be a string or undefined.`);
  return checkCredential(value, option);
}

function buildApiKeyHeader(key: string): Record<string, string> {
  return { 'x-api-key': key };
}

function buildBearerHeader(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
