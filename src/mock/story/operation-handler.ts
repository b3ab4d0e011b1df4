/** Answers a valid request: refusals first, then the verb of the story, then the story's own `answer`. */

import { isObject } from '../../core/json.ts';
import type { OperationModel } from '../../openapi/document.ts';
import type { Fields } from '../json.ts';
import type { Documented } from '../prism/prism.ts';
import type { Service } from '../service.ts';
import type { ServiceStore } from '../state/store.ts';
import { Call, Refused, type ValidRequest } from './call.ts';
import { Reply } from './reply.ts';
import type { KnownContext } from './story.ts';
import { type Outcome, verbs } from './verbs.ts';

/** Answers a valid request as the story describes it. Whatever the story does not describe comes from the document. */
export async function runOperation(
  service: Service,
  operation: OperationModel,
  request: ValidRequest,
  store: ServiceStore,
): Promise<Reply> {
  const call = new Call(service, operation, request, store);
  const refusal = checkPreconditions(call);
  if (refusal) return refusal.toReply();
  const documented = await getDocumented(call);
  const outcome = await applyVerb(call, documented);
  if (outcome instanceof Refused) return outcome.toReply();
  const body = echoPathArguments(call, outcome.body);
  return runAnswerHandler(call, { ...outcome, body });
}

/** Refuses if an owner in the path or another object that the request names is gone, then as the story says. */
function checkPreconditions(call: Call): Refused | undefined {
  const { store, story } = call;
  for (const [name, kind, otherwise] of call.listReferences()) {
    const owners = call.getOwners(kind);
    for (const value of [call.getArgument(name)].flat()) {
      if (value === undefined || value === null) continue;
      const id = String(value);
      if (store.find(kind, id, owners) || !call.isUnknown(kind, id, owners)) continue;
      return otherwise === undefined ? call.refuseUnknown(kind) : call.refuse(otherwise);
    }
  }
  if (!story.refuses) return undefined;
  const context = call.createContext();
  const first = story.refuses.find(({ when }) => when(context));
  return first && call.refuse(first.with);
}

function getDocumented(call: Call): Promise<Documented> | Documented {
  const { service, operation, story, request } = call;
  const example = typeof story.example === 'function' ? story.example(call.createContext()) : story.example;
  return service.prism.documented(operation, { code: story.status, example }, request.accept);
}

function applyVerb(call: Call, documented: Documented): Promise<Outcome | Refused> | Outcome {
  const { verb, resource } = call;
  if (verb === undefined || resource === undefined) return { documented, body: documented.body };
  return verbs[verb](call, resource, documented);
}

/** Assigns path arguments to the text fields of the body that have their names, and ids of owners to the fields for them. */
function echoPathArguments({ request, ownerFields }: Call, body: unknown): unknown {
  if (!isObject(body)) return body;
  const echoed: Fields = {};
  for (const name in request.path) if (typeof body[name] === 'string') echoed[name] = request.path[name];
  for (const name in ownerFields) if (name in body) echoed[name] = ownerFields[name];
  return { ...body, ...echoed };
}

/** Calls the story's `shows` or `answer`, if there is one for this object, and applies what it returns. */
async function runAnswerHandler(call: Call, outcome: Outcome): Promise<Reply> {
  const { documented, entry, synthetic, body: base } = outcome;
  const { answer: handler, shows } = call.story;
  const context = call.createContext({ ...outcome, base });
  const answer = await (shows && entry && !synthetic ? shows(context as KnownContext) : handler?.(context));
  if (answer instanceof Refused) return answer.toReply();
  if (answer instanceof Reply) return addDocumentedHeaders(call, documented, answer);
  if (answer === undefined) return new Reply({ ...documented, body: context.base });
  if (!isObject(answer) || !isObject(context.base)) return new Reply({ ...documented, body: answer });
  const body: Fields = { ...context.base, ...answer };
  for (const name in answer) if (answer[name] === undefined) delete body[name];
  if (call.verb === 'creates' && entry) Object.assign(entry.value, answer);
  return new Reply({ ...documented, body });
}

/** Adds the documented headers of the reply's status or example. */
async function addDocumentedHeaders(
  { service, operation, request }: Call,
  documented: Documented,
  reply: Reply,
): Promise<Reply> {
  const status = reply.status ?? documented.status;
  let headers = documented.headers;
  if (status !== documented.status || reply.example !== undefined) {
    const other = service.prism.documented(operation, { code: status, example: reply.example }, request.accept);
    headers = await other.then((answer) => answer.headers).catch(() => ({}));
  }
  return new Reply({ status, body: reply.body, headers: { ...headers, ...reply.headers } });
}
