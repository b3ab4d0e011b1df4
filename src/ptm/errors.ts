import { operations } from '../../generated/ptm/operations.ts';
import {
  ApiError,
  type CallSite,
  ConnectionError,
  EvalwireError,
  type Reply,
  TimeoutError,
  truncate,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';
import { isObject, type JsonObject, toRecord } from '../core/json.ts';
import { createReply } from '../core/reply.ts';
import type { Answer } from '../core/transport.ts';

/** The base of PTM's errors. An argument that is not valid is a `UsageError` instead. */
export class PTMError extends EvalwireError {
  static override readonly kind: string = 'ptm:PTMError';
  /** The HTTP status; 0 if no complete response arrived; null if no request failed, e.g. when a wait reached its deadline. */
  readonly statusCode: number | null;
  /** The body, if it is a JSON object; otherwise null. */
  readonly body: JsonObject | null;

  constructor(
    message: string,
    statusCode: number | null = null,
    body: JsonObject | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.statusCode = statusCode;
    this.body = body;
  }
}

/** The server responded. Also an `ApiError`, with its fields. */
class ResponseError extends PTMError {
  static override readonly kind: string = PTMError.kind;
  static override readonly alsoKinds: readonly string[] = [ApiError.kind];
  /** The same as `statusCode`. */
  readonly status: number;
  readonly headers: Headers;
  readonly operationId: string;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Milliseconds that the server asked the client to wait (`Retry-After`). */
  readonly retryAfterMs: number | undefined;

  constructor(reply: Reply, message: string) {
    super(message, reply.status, isObject(reply.body) ? reply.body : null);
    this.status = reply.status;
    this.headers = reply.headers;
    this.operationId = reply.operationId;
    this.attempts = reply.attempts;
    this.requestId = reply.headers.get('x-request-id') ?? undefined;
    this.retryAfterMs = reply.retryAfterMs;
  }
}

/** Status 403. The caller does not own the object, is not in its group, or the token lacks a scope. */
export class PTMPermissionError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMPermissionError';
}

/** Status 404. The id does not exist, the caller may not see it, or the feature is disabled. */
export class PTMNotFoundError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMNotFoundError';
}

/** Status 409. `body.detail.reason` contains the reason if the server sends one: `already_terminal`, `repository_backed` or `write_race`. */
export class PTMConflictError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMConflictError';
  /** The server's message if a security hold is the reason, otherwise null. A retry does not help then. */
  readonly securityHold: string | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.securityHold = findSecurityHold(reply) ?? null;
  }
}

/** The result of a security scan that blocked a write. It quotes text of the scanned content's author. */
export interface SecurityBlock {
  code: 'security_scan_blocked';
  message?: string;
  verdict?: string;
  /** 0–100. */
  risk_score?: number;
  findings_total?: number;
  findings?: JsonObject[];
  [field: string]: unknown;
}

/** Status 422. `body.detail` lists the fields that are not valid. */
export class PTMValidationError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMValidationError';
  /** The result of the security scan if it blocked the write, otherwise null. */
  readonly securityBlock: SecurityBlock | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.securityBlock = findSecurityBlock(reply) ?? null;
  }
}

/** Status 423. A catalogue manager put the skill, or a skill of this prompt, on a security hold. */
export class PTMLockedError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMLockedError';
  /** The manager's reason; null if the server sends none. */
  readonly reason: string | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.reason = findSecurityHold(reply)?.slice(HOLD.length) ?? null;
  }
}

/** A response below 400 that is not a result: a redirect, HTML instead of JSON, a JSON body without a required field, or a rejected bundle. */
export class PTMResponseError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMResponseError';
}

/** A time limit passed: of one attempt (`statusCode` 0), or of a wait (`statusCode` null; `lastState` is set). */
export class PTMTimeoutError extends PTMError {
  static override readonly kind: string = 'ptm:PTMTimeoutError';
}

/** The file system does not allow an install of a skill: no space, no permission, a name that is too long, or another install that does not end. */
export class PTMInstallError extends PTMError {
  static override readonly kind: string = 'ptm:PTMInstallError';
  /** The skill's folder. */
  readonly path: string;
  /** The system's code, e.g. `ENOSPC`, `EACCES`, `EROFS` or `ENAMETOOLONG`; `ELOCKED` if another install holds the folder. */
  readonly code: string | undefined;

  constructor(path: string, code: string | undefined, reason: string, options?: ErrorOptions) {
    super(`Cannot install the skill to ${path}: ${reason}`, null, null, options);
    this.path = path;
    this.code = code;
  }
}

class RequestTimeout extends PTMTimeoutError {
  static override readonly kind: string = PTMTimeoutError.kind;
  static override readonly alsoKinds: readonly string[] = [TimeoutError.kind];
  readonly operationId: string;
  readonly attempts: number;
  readonly timeoutMs: number;

  constructor(message: string, site: CallSite & { timeoutMs: number }) {
    super(message, 0);
    this.operationId = site.operationId;
    this.attempts = site.attempts;
    this.timeoutMs = site.timeoutMs;
  }
}

class WaitTimeout<State> extends PTMTimeoutError {
  static override readonly kind: string = PTMTimeoutError.kind;
  static override readonly alsoKinds: readonly string[] = [WaitTimeoutError.kind];
  readonly lastState: State | undefined;
  readonly lastStatus: string | undefined;
  readonly attempts: number;
  readonly elapsedMs: number;

  constructor(message: string, seen: WaitSnapshot<State>) {
    super(message);
    this.lastState = seen.lastState;
    this.lastStatus = seen.lastStatus;
    this.attempts = seen.attempts;
    this.elapsedMs = seen.elapsedMs;
  }
}

class NoResponse extends PTMError {
  static override readonly kind: string = PTMError.kind;
  static override readonly alsoKinds: readonly string[] = [ConnectionError.kind];
  readonly operationId: string;
  readonly attempts: number;

  constructor(message: string, site: CallSite, cause: unknown) {
    super(message, 0, null, { cause });
    this.operationId = site.operationId;
    this.attempts = site.attempts;
  }
}

const HOLD = 'Security hold: ';
const PREVIEW_LENGTH = 200;
const UNREADABLE_PREVIEW_LENGTH = 120;

/** The class and the message of a status (contract §3). */
const STATUSES: Record<number, [type: typeof ResponseError, hint: string]> = {
  401: [ResponseError, 'unauthorized (401): the token was rejected; it may have expired or been revoked'],
  403: [PTMPermissionError, 'forbidden (403): not your object, not your group, or a scope that the token lacks'],
  404: [PTMNotFoundError, 'not found (404): the id does not exist or you may not see it'],
  409: [
    PTMConflictError,
    'conflict (409): the prompt is kept in a repository, its job has ended, or another client changed it in the meantime. Fetch it again, then retry',
  ],
  422: [PTMValidationError, 'validation failed (422): the response names the fields that are not valid'],
  423: [PTMLockedError, 'locked (423): a security hold; nothing of it can be downloaded, read or invoked'],
};

/** Creates the error of a response that is not a result (contract §3). @internal */
export function createApiError(reply: Reply): PTMError {
  const { status } = reply;
  if (status < 400) return new PTMResponseError(reply, describeUnreadable(reply));
  const call = `${reply.method} ${getPath(reply)}`;
  const preview = toOneLine(reply.text, PREVIEW_LENGTH);
  const known = STATUSES[status];
  if (!known) return new ResponseError(reply, `${call} failed: ${status} ${preview}`.trimEnd());
  const [type, hint] = known;
  const text = getMessage(reply) ?? `${hint}.${preview && ` Response: ${preview}`}`;
  return new type(reply, `${call} ${text}`);
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

/** @internal */
export function createConnectionError(message: string, site: CallSite, cause: unknown): PTMError {
  const reason = message.replace(`${site.method} ${site.path}: `, '');
  return new NoResponse(`${site.method} ${getPath(site)} connection failed: ${reason}`, site, cause);
}

/** @internal */
export function createTimeoutError(_message: string, site: CallSite & { timeoutMs: number }): PTMTimeoutError {
  const call = `${site.method} ${getPath(site)}`;
  return new RequestTimeout(`${call} timed out: no complete response within ${site.timeoutMs} ms`, site);
}

/** @internal */
export function createWaitTimeoutError<State>(message: string, seen: WaitSnapshot<State>): PTMTimeoutError {
  return new WaitTimeout(message, seen);
}

/** A 2xx response with which a method that sends several requests cannot continue. @internal */
export function createUnusableError(
  operationId: keyof typeof operations,
  answer: Answer,
  problem: string,
): PTMResponseError {
  const reply = createReply(operations, operationId, answer, problem);
  return new PTMResponseError(reply, `Unusable response from ${reply.path} (status ${reply.status}): ${problem}`);
}

/** The error of a downloaded bundle that is rejected (contract §8), although its status is 200. @internal */
export function createBundleError(skillId: string, response: Response, message: string): PTMResponseError {
  const reply = createReply(operations, 'downloadSkillBundle', { data: undefined, response }, message);
  return new PTMResponseError({ ...reply, url: `/api/v1/skills/${skillId}/bundle` }, message);
}

/** Operations whose messages contain the query: the official client writes it into the path (contract §3). */
const WITH_QUERY = ['deleteSkill', 'downloadSkillBundle', 'getPromptContents'];

/** Returns the requested path, without the prefix of the base URL. */
function getPath({ operationId, url }: CallSite): string {
  return WITH_QUERY.includes(operationId) ? url : (url.split('?')[0] ?? url);
}

/** Returns true if the content type of a response is HTML. @internal */
export function isHtml(headers: Headers): boolean {
  return /\btext\/html\b/i.test(headers.get('content-type') ?? '');
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
