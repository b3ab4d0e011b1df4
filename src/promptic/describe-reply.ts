import { getServerMessage } from '../core/describe-reply.ts';
import type { Reply, ReplyDescription } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { PrompticAPIError } from './errors.ts';

/** Reads the server's message from a response. Loaded with the first failure. */
export function describeReply(reply: Reply): ReplyDescription & { fields: Pick<PrompticAPIError, 'serverMessage'> } {
  const serverMessage = getErrorField(reply.body) ?? reply.text;
  const text = reply.problem ?? getServerMessage(undefined, serverMessage);
  const message = `[${reply.status}] ${text ? `${text} ` : ''}(${reply.method} ${reply.path})`;
  return { message, fields: { serverMessage } };
}

function getErrorField(body: unknown): string | undefined {
  if (!isObject(body) || !('error' in body)) return undefined;
  return typeof body.error === 'string' ? body.error : JSON.stringify(body.error);
}
