import { ApiError, type DescribedReply } from '../core/errors.ts';

/**
 * The status is not a success, or the body of a success cannot be read. One class for all statuses.
 * The message starts like the official client's, `[404] Not found`, followed by the method and the path.
 */
export class PrompticAPIError extends ApiError {
  static override readonly kind: string = 'promptic:PrompticAPIError';
  /** The HTTP status; the same as `status`. */
  declare readonly statusCode: number;
  /** The server's message, not truncated: `error` of the body (as JSON if it is not a text), otherwise the text of the body. */
  declare readonly serverMessage: string;

  constructor(reply: DescribedReply) {
    super(reply);
    this.statusCode = reply.status;
    // Undefined if the description could not be loaded.
    this.serverMessage ??= '';
  }
}
