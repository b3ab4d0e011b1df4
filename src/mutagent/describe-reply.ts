import { getServerMessage } from '../core/describe-reply.ts';
import type { Reply, ReplyDescription } from '../core/errors.ts';
import { toRecord } from '../core/json.ts';
import type { SDKError } from './errors.ts';

type Fields = Pick<SDKError, 'error' | 'code' | 'details' | 'requestId'>;

/** Reads both error shapes of the service. Loaded with the first failure. */
export function describeReply(reply: Reply): ReplyDescription & { fields: Fields } {
  const body = toRecord(reply.body);
  const nested = toRecord(body.error);
  const error = toNonEmptyString(body.error);
  const fields = {
    error,
    code:
      toNonEmptyString(nested.code) ??
      toNonEmptyString(body.code) ??
      (/^[A-Z][A-Z0-9_]+$/.test(error ?? '') ? error : undefined),
    details: nested.details ?? body.details,
    requestId: toNonEmptyString(toRecord(body.meta).requestId) ?? reply.headers.get('x-request-id') ?? undefined,
  };
  return { message: buildMessage(reply, body, nested), fields };
}

function buildMessage(reply: Reply, body: Record<string, unknown>, nested: Record<string, unknown>): string {
  // HTTP/2 has no reason phrase.
  const reason = reply.statusText || REASONS[reply.status];
  const text =
    reply.problem ??
    getServerMessage(
      {
        message:
          toNonEmptyString(body.message) ?? toNonEmptyString(nested.message) ?? toNonEmptyString(body.error) ?? '',
      },
      '',
    );
  return `[${reply.operationId}] HTTP ${reply.status}${reason ? `: ${reason}` : ''}${text ? `: ${text}` : ''}`;
}

/** Reason phrases of RFC 9110 and, for 423, RFC 4918, for 428 and 429, RFC 6585. */
const REASONS: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  423: 'Locked',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function toNonEmptyString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
