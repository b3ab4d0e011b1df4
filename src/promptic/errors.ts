import { ApiError, getServerMessage, type Reply } from '../core/errors.ts';
import { isObject } from '../core/json.ts';

/**
 * The status is not a success, or the body of a success cannot be read. One class for all statuses.
 * The message starts like the official client's, `[404] Not found`, followed by the method and the path.
 */
export class PrompticAPIError extends ApiError {
  static override readonly kind: string = 'promptic:PrompticAPIError';
  /** The HTTP status; the same as `status`. */
  readonly statusCode: number;
  /** The server's message, not truncated: `error` of the body (as JSON if it is not a text), otherwise the text of the body. */
  readonly serverMessage: string;

  constructor(reply: Reply) {
    const serverMessage = getErrorField(reply.body) ?? reply.text;
    const message = reply.problem ?? getServerMessage(undefined, serverMessage);
    super(reply, `[${reply.status}] ${message ? `${message} ` : ''}(${reply.method} ${reply.path})`);
    this.statusCode = reply.status;
    this.serverMessage = serverMessage;
  }
}

function getErrorField(body: unknown): string | undefined {
  if (!isObject(body) || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : JSON.stringify(body.error);
}
