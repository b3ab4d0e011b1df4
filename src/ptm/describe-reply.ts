import { type Reply, type ReplyDescription, truncate } from '../core/errors.ts';
import { toRecord } from '../core/json.ts';
import { getPath, isHtml, type SecurityBlock } from './errors.ts';

const HOLD = 'Security hold: ';
const PREVIEW_LENGTH = 200;
const UNREADABLE_PREVIEW_LENGTH = 120;

/** What a status means (contract §3). */
const HINTS: Record<number, string> = {
  401: 'unauthorized (401): the token was rejected; it may have expired or been revoked',
  403: 'forbidden (403): not your object, not your group, or a scope that the token lacks',
  404: 'not found (404): the id does not exist or you may not see it',
  409: 'conflict (409): the prompt is kept in a repository, its job has ended, or another client changed it in the meantime. Fetch it again, then retry',
  422: 'validation failed (422): the response names the fields that are not valid',
  423: 'locked (423): a security hold; nothing of it can be downloaded, read or invoked',
};

/** Describes a response that is not a result (contract §3). Loaded with the first failure. */
export function describeReply(reply: Reply): ReplyDescription {
  return { message: buildMessage(reply), fields: findFields(reply) };
}

function findFields(reply: Reply): object | undefined {
  const hold = findSecurityHold(reply);
  if (reply.status === 409 && hold) return { securityHold: hold };
  if (reply.status === 423 && hold) return { reason: hold.slice(HOLD.length) };
  const securityBlock = findSecurityBlock(reply);
  return reply.status === 422 && securityBlock ? { securityBlock } : undefined;
}

function buildMessage(reply: Reply): string {
  const { status } = reply;
  if (status < 400) return describeUnreadable(reply);
  const call = `${reply.method} ${getPath(reply)}`;
  const preview = toOneLine(reply.text, PREVIEW_LENGTH);
  const hint = HINTS[status];
  if (!hint) return `${call} failed: ${status} ${preview}`.trimEnd();
  return `${call} ${getMessage(reply) ?? `${hint}.${preview && ` Response: ${preview}`}`}`;
}

/** Returns the server's message for the two responses that contain more than their status. */
function getMessage(reply: Reply): string | undefined {
  const hold = reply.status === 409 && findSecurityHold(reply);
  if (hold) return `conflict (409): ${toOneLine(hold, PREVIEW_LENGTH)} Do not retry before it is released.`;
  const block = reply.status === 422 && findSecurityBlock(reply);
  if (!block) return undefined;
  const found = block.findings_total === undefined ? '' : ` (${block.findings_total} findings)`;
  return `blocked by a security scan (422): ${toOneLine(String(block.message ?? 'no reason given'), PREVIEW_LENGTH)}${found}`;
}

function describeUnreadable(reply: Reply): string {
  const path = getPath(reply);
  if (reply.status >= 300) {
    const target = reply.problem ?? 'redirects are not followed';
    return `${reply.method} ${path} answered ${reply.status}: ${target}. A sign-in proxy may stand before PTM.`;
  }
  if (isHtml(reply.headers))
    return `Expected JSON from ${path}, got HTML (status ${reply.status}): a proxy or a sign-in page may stand before PTM.`;
  const preview = toOneLine(reply.text, UNREADABLE_PREVIEW_LENGTH);
  return `Non-JSON response from ${path} (status ${reply.status}): ${preview || 'the body is empty'}`;
}

function findSecurityHold({ body }: Reply): string | undefined {
  const detail = toRecord(body).detail;
  return typeof detail === 'string' && detail.startsWith(HOLD) ? detail : undefined;
}

function findSecurityBlock({ body }: Reply): SecurityBlock | undefined {
  const detail = toRecord(toRecord(body).detail);
  return detail.code === 'security_scan_blocked' ? (detail as SecurityBlock) : undefined;
}

function toOneLine(text: string, limit: number): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), limit);
}
