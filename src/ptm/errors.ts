import { operations } from '../../generated/ptm/operations.ts';
import {
  ApiError,
  type CallSite,
  ConnectionError,
  type DescribedReply,
  EvalwireError,
  getReplyFields,
  TimeoutError,
  type WaitSnapshot,
  WaitTimeoutError,
} from '../core/errors.ts';
import { isObject, type JsonObject } from '../core/json.ts';
import { createReply } from '../core/reply.ts';
import type { Answer } from '../core/transport.ts';

/** The base of PTM's errors. An argument that is not valid is a `UsageError` instead. */
export class PTMError extends EvalwireError {
  static override readonly kind: string = 'ptm:PTMError';
  /** The HTTP status; 0 if no complete response arrived; null if no request failed, e.g. when a wait reached its deadline. */
  declare readonly statusCode: number | null;
  /** The body, if it is a JSON object; otherwise null. */
  declare readonly body: JsonObject | null;

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
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly requestId: string | undefined;
  /** Milliseconds that the server asked the client to wait (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;

  constructor(reply: DescribedReply) {
    super(reply.message, reply.status, isObject(reply.body) ? reply.body : null);
    Object.assign(this, getReplyFields(reply), reply.fields);
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
  declare readonly securityHold: string | null;

  constructor(reply: DescribedReply) {
    super({ ...reply, fields: { securityHold: null, ...reply.fields } });
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
  declare readonly securityBlock: SecurityBlock | null;

  constructor(reply: DescribedReply) {
    super({ ...reply, fields: { securityBlock: null, ...reply.fields } });
  }
}

/** Status 423. A catalogue manager put the skill, or a skill of this prompt, on a security hold. */
export class PTMLockedError extends ResponseError {
  static override readonly kind: string = 'ptm:PTMLockedError';
  /** The manager's reason; null if the server sends none. */
  declare readonly reason: string | null;

  constructor(reply: DescribedReply) {
    super({ ...reply, fields: { reason: null, ...reply.fields } });
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
  declare readonly path: string;
  /** The system's code, e.g. `ENOSPC`, `EACCES`, `EROFS` or `ENAMETOOLONG`; `ELOCKED` if another install holds the folder. */
  declare readonly code: string | undefined;

  constructor(path: string, code: string | undefined, reason: string, options?: ErrorOptions) {
    super(`Cannot install the skill to ${path}: ${reason}`, null, null, options);
    this.path = path;
    this.code = code;
  }
}

class RequestTimeout extends PTMTimeoutError {
  static override readonly kind: string = PTMTimeoutError.kind;
  static override readonly alsoKinds: readonly string[] = [TimeoutError.kind];
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly timeoutMs: number;

  constructor(message: string, { operationId, attempts, timeoutMs }: CallSite & { timeoutMs: number }) {
    super(message, 0);
    Object.assign(this, { operationId, attempts, timeoutMs });
  }
}

class WaitTimeout<State> extends PTMTimeoutError {
  static override readonly kind: string = PTMTimeoutError.kind;
  static override readonly alsoKinds: readonly string[] = [WaitTimeoutError.kind];
  declare readonly lastState: State | undefined;
  declare readonly lastStatus: string | undefined;
  declare readonly attempts: number;
  declare readonly elapsedMs: number;

  constructor(message: string, { lastState, lastStatus, attempts, elapsedMs }: WaitSnapshot<State>) {
    super(message);
    Object.assign(this, { lastState, lastStatus, attempts, elapsedMs });
  }
}

class NoResponse extends PTMError {
  static override readonly kind: string = PTMError.kind;
  static override readonly alsoKinds: readonly string[] = [ConnectionError.kind];
  declare readonly operationId: string;
  declare readonly attempts: number;

  constructor(message: string, { operationId, attempts }: CallSite, cause: unknown) {
    super(message, 0, null, { cause });
    Object.assign(this, { operationId, attempts });
  }
}

const CLASSES: Record<number, typeof ResponseError> = {
  403: PTMPermissionError,
  404: PTMNotFoundError,
  409: PTMConflictError,
  422: PTMValidationError,
  423: PTMLockedError,
};

/** Creates the error of a response that is not a result (contract §3). @internal */
export function createApiError(reply: DescribedReply): PTMError {
  const { status } = reply;
  return new (status < 400 ? PTMResponseError : (CLASSES[status] ?? ResponseError))(reply);
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
  const message = `Unusable response from ${reply.path} (status ${reply.status}): ${problem}`;
  return new PTMResponseError({ ...reply, message });
}

/** The error of a downloaded bundle that is rejected (contract §8), although its status is 200. @internal */
export function createBundleError(skillId: string, response: Response, message: string): PTMResponseError {
  const reply = createReply(operations, 'downloadSkillBundle', { data: undefined, response }, message);
  return new PTMResponseError({ ...reply, url: `/api/v1/skills/${skillId}/bundle`, message });
}

/** Operations whose messages contain the query: the official client writes it into the path (contract §3). */
const WITH_QUERY = ['deleteSkill', 'downloadSkillBundle', 'getPromptContents'];

/** Returns the requested path, without the prefix of the base URL. */
export function getPath({ operationId, url }: CallSite): string {
  return WITH_QUERY.includes(operationId) ? url : (url.split('?')[0] ?? url);
}

/** Returns true if the content type of a response is HTML. @internal */
export function isHtml(headers: Headers): boolean {
  return /\btext\/html\b/i.test(headers.get('content-type') ?? '');
}
