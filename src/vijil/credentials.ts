import { resolveCredential } from '../core/options.ts';

export interface CredentialOptions {
  /** The API key or an access token. @default the environment variable `VIJIL_API_KEY` */
  apiKey?: string | undefined;
}

/**
 * Returns the function that the transport calls for the credential headers of each attempt.
 * @throws {UsageError} when there is no credential, or when it cannot be sent in a header. The message does not contain the value.
 */
export function createAuthorize({ apiKey }: CredentialOptions): () => Record<string, string> {
  const authorization = `Bearer ${resolveCredential(apiKey, 'apiKey', 'VIJIL_API_KEY')}`;
  return () => ({ authorization });
}
