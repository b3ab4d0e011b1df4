import { describeReply as describeAnyReply } from '../core/describe-reply.ts';
import type { Reply, ReplyDescription } from '../core/errors.ts';
import { isObject, toRecord } from '../core/json.ts';
import type { VijilAPIError } from './errors.ts';

type Fields = Pick<VijilAPIError, 'code' | 'exception' | 'details' | 'rateLimit' | 'serverMessage' | 'requestId'>;

/** Reads the error envelope of a response, and its rate limit. Loaded with the first failure. */
export function describeReply(reply: Reply): ReplyDescription & { fields: Fields } {
  const { error, meta } = toRecord(reply.body);
  const { code: sent, message, details } = toRecord(error);
  const code = toText(sent);
  const number = (name: string) => {
    const value = reply.headers.get(name);
    return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const fields = {
    code,
    exception: findException(code, reply.operationId),
    details: isObject(details) ? details : undefined,
    serverMessage: toText(message) || (reply.text.trim() ? reply.text : `HTTP ${reply.status}`),
    requestId: toText(toRecord(meta).request_id),
    rateLimit: {
      limit: number('x-ratelimit-limit'),
      remaining: number('x-ratelimit-remaining'),
      reset: number('x-ratelimit-reset'),
    },
  };
  return { ...describeAnyReply(reply), fields };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

// The names on the action pages, and the overview page's spelling of some (contract §3.1, ruling R2).
const NAMES = new Map([
  ...[
    'InvalidRequestException',
    'InvalidHubException',
    'InvalidDetectorException',
    'InvalidApiKeyException',
    'EvaluationNotFoundException',
    'AgentNotFoundException',
    'HarnessNotFoundException',
    'ConfigNotFoundException',
    'DetectorNotFoundException',
    'ResultsNotReadyException',
    'InvalidStateException',
    'AgentAlreadyExistsException',
    'RateLimitExceededException',
  ].map((name): [string, string] => [name, name]),
  ['invalid_request', 'InvalidRequestException'],
  ['invalid_api_key', 'InvalidApiKeyException'],
  ['rate_limit_exceeded', 'RateLimitExceededException'],
]);
// createEvaluation has two exception names for 404, so `not_found` is ambiguous there.
const NOT_FOUND_BY_OPERATION: Record<string, string> = {
  getEvaluationStatus: 'EvaluationNotFoundException',
  getEvaluationResults: 'EvaluationNotFoundException',
  cancelEvaluation: 'EvaluationNotFoundException',
  deleteEvaluation: 'EvaluationNotFoundException',
};

function findException(code: string | undefined, operationId: string): string | undefined {
  if (code === undefined) return undefined;
  if (code === 'not_found') return NOT_FOUND_BY_OPERATION[operationId];
  return NAMES.get(code);
}
