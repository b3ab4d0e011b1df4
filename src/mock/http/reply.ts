/** From the reply of a story to the response on the wire. */
import { isJson, type OperationModel } from '../../openapi/document.ts';
import type { Fault } from '../faults.ts';
import type { Service } from '../service.ts';
import { createErrorReply } from '../story/error-reply.ts';
import { Reply } from '../story/story.ts';

export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** What happens to the connection instead of, or during, the response. */
  readonly connection?: 'drop' | 'truncate' | undefined;
}

/** An error of the mock itself, not of a service. */
export function createMockError(status: number, message: string): MockAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message }) };
}

export function serializeReply({ status = 200, headers, body }: Reply): MockAnswer {
  if (body === undefined || status === 204 || status === 304) {
    const { 'content-type': _none, ...rest } = headers;
    return { status, headers: rest, body: undefined };
  }
  const type =
    headers['content-type'] ?? (body instanceof Uint8Array ? 'application/octet-stream' : 'application/json');
  const raw = body instanceof Uint8Array || (typeof body === 'string' && !isJson(type));
  return { status, headers: { ...headers, 'content-type': type }, body: raw ? body : JSON.stringify(body) };
}

/** The reply that a fault specifies: a status with its documented body, or the fault's `body`. */
export async function createFaultReply(
  service: Service,
  operation: OperationModel | undefined,
  fault: Fault,
): Promise<Reply> {
  const { status = 200, example, code } = fault;
  const isDocumented = example !== undefined || (status < 400 && fault.body === undefined);
  const reply =
    operation && isDocumented
      ? new Reply(await service.prism.documented(operation, { code: status, example }, undefined))
      : await createErrorReply(service, operation, { status, code });
  if (fault.body === undefined) return reply;
  const headers = fault.type === undefined ? reply.headers : { ...reply.headers, 'content-type': fault.type };
  return new Reply({ status, body: new TextEncoder().encode(fault.body), headers });
}

/** Alters a response as the fault says. A body that a browser might run as a page is kept from doing so. */
export function applyFault(answer: MockAnswer, fault: Fault): MockAnswer {
  const headers: Record<string, string> = { ...answer.headers };
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers[name.toLowerCase()] = value;
  if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
  if (!isJson(headers['content-type'] ?? '')) Object.assign(headers, NOT_A_PAGE);
  if (fault.empty) return { ...answer, headers, body: undefined };
  if (fault.malformed) {
    const text = typeof answer.body === 'string' ? answer.body : '{"';
    return { ...answer, headers, body: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
  }
  return { ...answer, headers, ...(fault.truncate ? { connection: 'truncate' as const } : {}) };
}

const NOT_A_PAGE = { 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' };
