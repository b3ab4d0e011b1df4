import { type Reply, type ReplyDescription, truncate } from './errors.ts';

const MESSAGE_LIMIT = 300;

/** Returns the server's message about a failure: one line, no stack trace, at most 300 characters. */
export function getServerMessage(body: unknown, text: string): string {
  const found =
    typeof body === 'object' && body !== null ? findMessageField(body as Record<string, unknown>) : undefined;
  const message = (found ?? text)
    .replace(/(\n\s+at |Traceback \(most recent).*/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  return truncate(message, MESSAGE_LIMIT);
}

function findMessageField(body: Record<string, unknown>): string | undefined {
  for (const key of ['message', 'detail', 'error', 'title']) {
    const value = body[key];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string')
      return value.message;
  }
  return undefined;
}

/** Describes a response: `GET /items/{id} returned 404 Not Found: No such item.` */
export function describeReply(reply: Reply): ReplyDescription {
  const status = reply.statusText ? `${reply.status} ${reply.statusText}` : String(reply.status);
  const message = reply.problem ?? getServerMessage(reply.body, reply.text);
  return { message: `${reply.method} ${reply.path} returned ${status}${message ? `: ${message}` : ''}` };
}
