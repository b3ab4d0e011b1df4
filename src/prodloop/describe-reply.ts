import { type Reply, type ReplyDescription, truncate } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import { type APIError, NOT_AN_OBJECT } from './errors.ts';

type Description = ReplyDescription & { fields: Pick<APIError, 'serverMessage'> };

/** Reads the service's message from a response. Loaded with the first failure. */
export function describeReply(reply: Reply): Description {
  return describeMessage(reply.status, getMessage(reply));
}

/** Describes a response whose message is known. */
export function describeMessage(status: number, serverMessage: string): Description {
  const message = `Prodloop API error (${status}): ${truncate(serverMessage, MESSAGE_LIMIT)}`;
  return { message, fields: { serverMessage } };
}

// The error page of a gateway can be long; `body` contains all of it.
const MESSAGE_LIMIT = 2_000;

/** Returns the message of a response, as in the table of contract §3. Most texts are verbatim from the official client. */
function getMessage({ status, body, text, problem }: Reply): string {
  if (status >= 300 && status < 400 && problem) return problem;
  if (status < 400 && isObject(body)) return 'Backend responded with a redirect without a location.';
  if (status < 400) return body === undefined ? 'Backend returned non-JSON response.' : NOT_AN_OBJECT;
  if (!isObject(body)) return text || 'Unknown backend error';
  return toText([body.error, body.message].find(hasContent) ?? body);
}

/** Returns true for what the official client treats as a message: not for an empty object or an empty list. */
function hasContent(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
