/** From a routed request to the reply of its operation: read, authorize, validate, then let the story act. */
import type { OperationModel } from '../openapi/document.ts';
import type { Fault } from './faults.ts';
import { BodyError, type ParsedBody, readBody } from './http/body.ts';
import { readPreference } from './http/prefer-header.ts';
import { coerceQuery, type MockRequest, normalizeAccept, normalizeScheme, readQuery } from './http/request.ts';
import type { Match, Miss } from './http/router.ts';
import type { Service } from './service.ts';
import type { ServiceStore } from './state/store.ts';
import { createErrorReply, resolveRefusal } from './story/error-reply.ts';
import { runOperation } from './story/operation-handler.ts';
import { type Problem, Reply } from './story/story.ts';

/** What becomes known about a request while it is handled. */
export interface Exchange {
  operation?: OperationModel | undefined;
  fault?: Fault | undefined;
  body?: ParsedBody | undefined;
}

interface Handling {
  readonly strict: boolean;
  /** Limit of a request body in bytes, files excluded. */
  readonly bodyLimit: number;
  /** The objects of the request's session. */
  readonly store: () => ServiceStore;
  readonly exchange: Exchange;
}

const JSON_DEPTH = 100;

/** Returns the reply to a request: of its operation, or an error as the service words it. */
export async function answerRequest(
  service: Service,
  match: Match | Miss,
  request: MockRequest,
  search: string,
  { strict, bodyLimit, store, exchange }: Handling,
): Promise<Reply> {
  if (!('operation' in match)) return replyToUnmatchedRoute(service, match);
  const { operation, path } = match;
  const headers = normalizeScheme(request.headers);
  const query = readQuery(search, operation);
  const body = await readOperationBody(service, operation, request, bodyLimit);
  const readable = body instanceof BodyError ? undefined : body;
  exchange.body = readable;
  const refuse = (name: string, problems: readonly Problem[] = []) => {
    const about = { id: undefined, path, query, body: readable?.body };
    const refusal = resolveRefusal(service, name, {}, problems, operation.operationId);
    return createErrorReply(service, operation, refusal, problems, about);
  };
  const verdict = await service.prism.verdict(operation, {
    path,
    query,
    headers,
    body: readable?.body,
    contentType: readable?.contentType,
  });
  if (verdict.unauthorized) return refuse('unauthorized');
  const credentialRefusal = findCredentialRefusal(service, headers);
  if (credentialRefusal !== undefined) return refuse(credentialRefusal);
  if (body instanceof BodyError) return refuse(body.kind, [body.problem]);
  if (verdict.problems.length > 0) return refuse('validation', verdict.problems);

  const accept = normalizeAccept(headers.accept);
  const preference = readPreference(headers.prefer, search);
  if (preference) return new Reply(await service.prism.documented(operation, preference, accept));
  const outcome = headers['x-evalwire-outcome'];
  const call = { ...body, path, query: coerceQuery(query, operation), headers, accept, strict, outcome };
  return runOperation(service, operation, call, store());
}

async function readOperationBody(
  service: Service,
  operation: OperationModel,
  { body, headers }: MockRequest,
  bytes: number,
): Promise<ParsedBody | BodyError> {
  try {
    return await readBody(body, headers['content-type'], operation, service.document, { bytes, depth: JSON_DEPTH });
  } catch (error) {
    if (error instanceof BodyError) return error;
    throw error;
  }
}

function replyToUnmatchedRoute(service: Service, { allow }: Miss): Promise<Reply> {
  if (allow.length === 0) return createErrorReply(service, undefined, resolveRefusal(service, 'unknownPath'));
  const refusal = resolveRefusal(service, 'unknownMethod');
  return createErrorReply(service, undefined, { ...refusal, headers: { allow: allow.join(', '), ...refusal.headers } });
}

/** The name of the refusal that the story has for the credential that was sent. */
function findCredentialRefusal(
  { story, credentialHeaders }: Service,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  if (!story.credentials) return undefined;
  for (const name of credentialHeaders) {
    const token = headers[name]?.replace(/^\w+\s+/, '');
    if (token !== undefined && Object.hasOwn(story.credentials, token)) return story.credentials[token];
  }
  return undefined;
}
