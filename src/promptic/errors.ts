import { ApiError, getServerMessage, type Reply } from '../core/errors.ts';

/**
 * Promptic answered with something that is no success, or with a success that cannot be read: one class for all statuses (contract §3).
 * The message begins as the official client's, `[404] Not found`, and goes on with the method and the path.
 */
export class PrompticAPIError extends ApiError {
  static override readonly kind: string = 'promptic:PrompticAPIError';
  /** The HTTP status; the same as `status`. */
  readonly statusCode: number;
  /** The server's own words, uncut: `error` of the body (its JSON where it is no text), else the body's text. */
  readonly serverMessage: string;

  constructor(reply: Reply) {
    const serverMessage = errorOf(reply.body) ?? reply.text;
    const words = reply.problem ?? getServerMessage(undefined, serverMessage);
    super(reply, `[${reply.status}] ${words ? `${words} ` : ''}(${reply.method} ${reply.path})`);
    this.statusCode = reply.status;
    this.serverMessage = serverMessage;
  }
}

function errorOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : JSON.stringify(body.error);
}
