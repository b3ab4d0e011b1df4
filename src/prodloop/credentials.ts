import { resolveCredential } from '../core/options.ts';
import { toTrimmedText } from './values.ts';

export interface CredentialOptions {
  /** The API key. @default the environment variable `PRODLOOP_API_KEY` */
  apiKey?: string | undefined;
}

/**
 * Returns the function that the transport calls for the credential headers of each attempt.
 * @throws {UsageError} when there is no API key, or when it cannot be sent in a header. The message does not contain the value.
 */
export function createAuthorize(options: CredentialOptions): () => Record<string, string> {
  const given = options.apiKey === undefined ? undefined : toTrimmedText(options.apiKey);
  const authorization = `Bearer ${resolveCredential(given, 'apiKey', 'PRODLOOP_API_KEY')}`;
  return () => ({ authorization });
}
