import { resolveCredential } from '../core/options.ts';

export interface CredentialOptions {
  /** A personal access token (`ptm_u_…`) or a service account's token (`ptm_sa_…`). @default the environment variable `PTM_API_TOKEN` */
  token?: string | undefined;
}

/**
 * Returns the function that the transport calls for the credential headers of each attempt.
 * @throws {UsageError} when there is no token, or when it cannot be sent in a header. The message does not contain the value.
 */
export function createAuthorize({ token }: CredentialOptions): () => Record<string, string> {
  const authorization = `Bearer ${resolveCredential(token, 'token', 'PTM_API_TOKEN')}`;
  return () => ({ authorization });
}
