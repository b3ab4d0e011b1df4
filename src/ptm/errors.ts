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

type JsonObject = Record<string, unknown>;

/** Base of PTM's errors (contract §3). A bad argument is a `UsageError` and none of these. */
export class PTMError extends EvalwireError {
  static override readonly kind: string = 'ptm:PTMError';
  /** The HTTP status; 0 where no answer came; null where nothing was asked of the server or a wait ran out of time. */
  readonly statusCode: number | null;
  /** The JSON object that the server answered with; null where it was none. */
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

/** Whatever came as an answer: an `ApiError` too, with its fields. */
class AnsweredError extends PTMError {
  static override readonly kind: string = PTMError.kind;
  static override readonly alsoKinds: readonly string[] = [ApiError.kind];
  /** The same as `statusCode`. */
  readonly status: number;
  readonly headers: Headers;
  readonly operationId: string;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Milliseconds that the server asked to wait, from `Retry-After`. */
  readonly retryAfterMs: number | undefined;

  constructor(reply: Reply, message: string) {
    super(message, reply.status, objectOf(reply.body) ?? null);
    this.status = reply.status;
    this.headers = reply.headers;
    this.operationId = reply.operationId;
    this.attempts = reply.attempts;
    this.requestId = reply.headers.get('x-request-id') ?? undefined;
    this.retryAfterMs = reply.retryAfterMs;
  }
}

/** 403. The caller does not own the object, is outside its group, or the token lacks a scope. */
export class PTMPermissionError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMPermissionError';
}

/** 404. The id does not exist, the caller may not see it, or the feature is switched off. */
export class PTMNotFoundError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMNotFoundError';
}

/** 409. `body.detail.reason` says why where the server does: `already_terminal`, `repository_backed`, `write_race`. */
export class PTMConflictError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMConflictError';
  /** The server's words where a security hold is the reason; null otherwise. Repeating the call does not help then. */
  readonly securityHold: string | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.securityHold = holdOf(reply) ?? null;
  }
}

/** What a security scan said where it blocked a write. Texts in it come from the author of what was scanned. */
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

/** 422. `body.detail` lists the fields that are wrong. */
export class PTMValidationError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMValidationError';
  /** The scan's verdict where a security scan blocked the write; null otherwise. */
  readonly securityBlock: SecurityBlock | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.securityBlock = blockOf(reply) ?? null;
  }
}

/** 423. A catalogue manager put the skill, or a skill of this prompt, on a security hold. */
export class PTMLockedError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMLockedError';
  /** Why, in the manager's words; null where the server gives none. */
  readonly reason: string | null;

  constructor(reply: Reply, message: string) {
    super(reply, message);
    this.reason = holdOf(reply)?.slice(HOLD.length) ?? null;
  }
}

/** An answer below 400 of which no result can be made: a redirect, an HTML page where JSON is due, a bundle that is refused. */
export class PTMResponseError extends AnsweredError {
  static override readonly kind: string = 'ptm:PTMResponseError';
}

/** A time limit: of one request (`statusCode` 0) or of a wait (`statusCode` null, and `lastState` is there). */
export class PTMTimeoutError extends PTMError {
  static override readonly kind: string = 'ptm:PTMTimeoutError';
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

class NoAnswer extends PTMError {
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

/** What a status means, for messages; the classes go by the status alone (contract §3). */
const STATUSES: Record<number, [type: typeof AnsweredError, hint: string]> = {
  401: [AnsweredError, 'unauthorized (401): the token was rejected; it may have expired or been revoked'],
  403: [PTMPermissionError, 'forbidden (403): not your object, not your group, or a scope that the token lacks'],
  404: [PTMNotFoundError, 'not found (404): the id does not exist or you may not see it'],
  409: [
    PTMConflictError,
    'conflict (409): the prompt is kept in a repository, its job has ended, or somebody else wrote in between. Fetch it again, then retry',
  ],
  422: [PTMValidationError, 'validation failed (422): the answer names the fields that are wrong'],
  423: [PTMLockedError, 'locked (423): a security hold; nothing of it can be downloaded, read or invoked'],
};

/** The error of an answer that is no result (contract §3). @internal */
export function ptmError(reply: Reply): PTMError {
  const { status } = reply;
  if (status < 400) return new PTMResponseError(reply, unreadable(reply));
  const call = `${reply.method} ${pathOf(reply)}`;
  const preview = oneLine(reply.text, PREVIEW_LENGTH);
  const known = STATUSES[status];
  if (!known) return new AnsweredError(reply, `${call} failed: ${status} ${preview}`.trimEnd());
  const [type, hint] = known;
  const words = wordsOf(reply) ?? `${hint}.${preview && ` Response: ${preview}`}`;
  return new type(reply, `${call} ${words}`);
}

/** Two answers tell more than their status: then they are quoted in place of the hint. */
function wordsOf(reply: Reply): string | undefined {
  const hold = reply.status === 409 && holdOf(reply);
  if (hold) return `conflict (409): ${oneLine(hold, PREVIEW_LENGTH)} Do not retry before it is released.`;
  const block = reply.status === 422 && blockOf(reply);
  if (!block) return undefined;
  const found = block.findings_total === undefined ? '' : ` (${block.findings_total} findings)`;
  return `blocked by a security scan (422): ${oneLine(String(block.message ?? 'no reason given'), PREVIEW_LENGTH)}${found}`;
}

/** @internal */
export function ptmConnectionError(message: string, site: CallSite, cause: unknown): PTMError {
  const reason = message.replace(`${site.method} ${site.path}: `, '');
  return new NoAnswer(`${site.method} ${pathOf(site)} connection failed: ${reason}`, site, cause);
}

/** @internal */
export function ptmTimeoutError(_message: string, site: CallSite & { timeoutMs: number }): PTMTimeoutError {
  const call = `${site.method} ${pathOf(site)}`;
  return new RequestTimeout(`${call} timed out: no complete response within ${site.timeoutMs} ms`, site);
}

/** @internal */
export function ptmWaitTimeoutError<State>(message: string, seen: WaitSnapshot<State>): PTMTimeoutError {
  return new WaitTimeout(message, seen);
}

/** A downloaded bundle that is refused (contract §8): the answer was a 200, yet no result can be made of it. @internal */
export function bundleError(skillId: string, response: Response, message: string): PTMResponseError {
  const path = '/api/v1/skills/{skill_id}/bundle';
  const { status, statusText, headers } = response;
  const url = `/api/v1/skills/${skillId}/bundle`;
  const site = { operationId: 'downloadSkillBundle', method: 'GET', path, url, attempts: 1 };
  return new PTMResponseError({ ...site, status, statusText, headers, text: '', body: undefined }, message);
}

/** Operations whose messages tell the query as well: the official client writes it into the path (contract §3). */
const WITH_QUERY = ['deleteSkill', 'downloadSkillBundle', 'getPromptContents'];

/** The path that was asked for, without prefix. */
function pathOf({ operationId, url }: CallSite): string {
  return WITH_QUERY.includes(operationId) ? url : (url.split('?')[0] ?? url);
}

/** Whether an answer says that it is a page. @internal */
export function isHtml(headers: Headers): boolean {
  return /\btext\/html\b/i.test(headers.get('content-type') ?? '');
}

function unreadable(reply: Reply): string {
  const path = pathOf(reply);
  if (reply.status >= 300) {
    const target = reply.problem ?? 'redirects are not followed';
    return `${reply.method} ${path} answered ${reply.status}: ${target}. A sign-in proxy may stand before PTM.`;
  }
  if (isHtml(reply.headers))
    return `Expected JSON from ${path}, got HTML (status ${reply.status}): a proxy or a sign-in page may stand before PTM.`;
  const preview = oneLine(reply.text, UNREADABLE_PREVIEW_LENGTH);
  return `Non-JSON response from ${path} (status ${reply.status}): ${preview || 'the body is empty'}`;
}

function holdOf({ body }: Reply): string | undefined {
  const detail = objectOf(body)?.detail;
  return typeof detail === 'string' && detail.startsWith(HOLD) ? detail : undefined;
}

function blockOf({ body }: Reply): SecurityBlock | undefined {
  const detail = objectOf(objectOf(body)?.detail);
  return detail?.code === 'security_scan_blocked' ? (detail as SecurityBlock) : undefined;
}

function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

function oneLine(text: string, limit: number): string {
  return truncate(text.replace(/\s+/g, ' ').trim(), limit);
}
