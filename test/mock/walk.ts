/**
 * A seeded random walk over the operations of one service: it creates, reads, changes, lists, moves and deletes in random
 * order, and follows the links of the document from one response to the next request.
 */
import { Engine, type Violation } from '../../src/mock/engine.ts';
import { Service, type ServiceSource } from '../../src/mock/service.ts';
import type { Entry, ServiceStore } from '../../src/mock/state/store.ts';
import { findResponse, listOperations, type OperationModel } from '../../src/openapi/document.ts';
import { deref, findByPointer } from '../../src/openapi/reference.ts';
import { collectProperties } from '../../src/openapi/schema.ts';
import type { Document } from '../../src/openapi/types.ts';
import { collectParameterExamples, collectRequestExamples } from './requests.ts';

export interface WalkResult {
  readonly violations: readonly Violation[];
  /** Responses with a status of 500 or above. */
  readonly failures: readonly string[];
  /** Number of responses by operation and status. */
  readonly seen: ReadonlyMap<string, number>;
  /** The links that were followed, as `operationId > operationId`. */
  readonly followed: ReadonlySet<string>;
}

/** Number of steps between two choices of tags. */
const PHASE = 60;
/** Number of steps in which the walk follows the links of one response, and the links of the responses to these requests. */
const CHAIN = 30;

/** A link of a response: the operation that it leads to, and the arguments that it fills. */
interface Step {
  readonly operation: OperationModel;
  readonly linked: Readonly<Record<string, unknown>>;
  /** The operation that responded with the link. */
  readonly from?: string;
}

interface LinkObject {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

export async function walk(name: string, source: ServiceSource, seed: number, steps: number): Promise<WalkResult> {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const engine = new Engine({ [name]: source }, { validateResponses: true });
  const service = await Service.load(name, source);
  const store = await engine.store(name);
  const operations = listOperations(service.document, service.story.prefix);
  const used: string[] = [];
  const failures: string[] = [];
  const seen = new Map<string, number>();
  const followed = new Set<string>();

  /** Returns the kind of object that each argument of an operation names. */
  const getKinds = (operation: OperationModel): Record<string, string> => {
    const story = service.story.operations?.[operation.operationId] ?? {};
    const { creates, reads, polls, updates, moves, deletes, lists } = story;
    const own = reads ?? polls ?? updates ?? moves ?? deletes;
    const resource = own ?? creates ?? lists;
    const refers = Object.entries(story.refers ?? {}).map(([argument, reference]) => [
      argument,
      typeof reference === 'string' ? reference : (reference as { to: string }).to,
    ]);
    const by = story.by ?? operation.lastPathArgument;
    return {
      ...(own !== undefined && by !== undefined ? { [by]: own } : {}),
      ...(resource === undefined ? {} : service.story.resources?.[resource]?.parents),
      ...Object.fromEntries(refers),
    };
  };

  // A walk that never returns to an object meets only its first states: the latest ids of a kind are chosen often.
  const recent = new Map<string, string[]>();
  const remember = (kind: string, id: unknown) =>
    recent.set(kind, [String(id), ...(recent.get(kind) ?? []).filter((other) => other !== id)].slice(0, 2));
  const chooseId = (kind: string | undefined, example: string, owner?: string): unknown => {
    const chance = random();
    if (kind === undefined) return chance < 0.8 ? example : pick([...used, example]);
    if (owner !== undefined && chance < 0.8) return owner;
    const known = chance < 0.5 ? (recent.get(kind) ?? []) : store.list(kind).map(({ id }) => id);
    const id = chance < 0.85 && known.length > 0 ? pick(known) : pick([pick([...used, example]), crypto.randomUUID()]);
    remember(kind, id);
    return id;
  };

  // For some steps the walk stays with the operations of two tags, so that chains of them occur.
  const tags = [...new Set(operations.map(({ raw }) => raw.tags?.[0]))];
  const chooseNeighbours = () => {
    const chosen = [pick(tags), pick(tags)];
    return operations.filter(({ raw }) => chosen.includes(raw.tags?.[0]));
  };
  let near = operations;
  let previous: Step | undefined;
  let open: Step[] = [];
  for (let step = 0; step < steps; step++) {
    if (step % PHASE === 0) near = chooseNeighbours();
    if (step % CHAIN === 0) open = [];
    const chance = random();
    if (chance >= 0.2) previous = chance < 0.5 && open.length > 0 ? pick(open) : { operation: pick(near), linked: {} };
    previous ??= { operation: pick(near), linked: {} };
    const { operation, linked, from } = previous;
    if (from !== undefined) followed.add(`${from} > ${operation.operationId}`);
    const kinds = getKinds(operation);
    const last = operation.lastPathArgument;
    const path: Record<string, string> = {};
    // The last argument comes first: the others are mostly its owners.
    for (const { name: argument, examples } of collectParameterExamples(
      service.document,
      operation,
      'path',
    ).reverse()) {
      const kind = kinds[argument];
      const subject = last === undefined ? undefined : findEntry(store, kinds[last], path[last]);
      path[argument] = String(
        linked[argument] ?? chooseId(kind, String(pick(examples) ?? 'x'), subject?.parents[argument]),
      );
      if (kind !== undefined && argument in linked) remember(kind, path[argument]);
      used.push(path[argument]);
    }
    if (used.length > 50) used.shift();
    const query = new URLSearchParams();
    for (const { name: argument, examples } of collectParameterExamples(service.document, operation, 'query'))
      if (examples.length > 0 && random() < 0.3) query.set(argument, String(pick(examples)));
    const headers: Record<string, string> = { authorization: 'Bearer test', 'x-api-key': 'test' };
    const outcomes = Object.values(service.story.resources ?? {}).flatMap(({ job }) => [...(job?.ends ?? []), 'never']);
    if (outcomes.length > 0 && random() < 0.1) headers['x-evalwire-outcome'] = pick(outcomes);
    const media = collectRequestExamples(service.document, operation);
    const change = (body: unknown) => vary(body, kinds, linked, (kind) => chooseId(kind, 'x'), random);
    const encoded = media.length > 0 ? pick(media).encode(change) : undefined;
    const target =
      operation.route.replace(/\{([^}]+)\}/g, (_, argument) => encodeURIComponent(path[argument] ?? '')) +
      (query.size > 0 ? `?${query}` : '');
    const sent = encoded && new Response(encoded.body, { headers: encoded.headers });
    const { status, body } = await engine.handle(name, {
      method: operation.method,
      target,
      headers: { ...headers, ...Object.fromEntries(sent?.headers ?? []) },
      body: sent?.body ? readChunks(new Uint8Array(await sent.arrayBuffer())) : undefined,
    });
    if (open.length === 0 || from !== undefined)
      open.push(...listLinks(service, operations, operation, { status, path, body }));
    const key = `${operation.operationId} ${status}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (status >= 500)
      failures.push(`step ${step}: ${operation.method} ${target} ${status} ${String(body).slice(0, 500)}`);
  }
  return { violations: engine.violations, failures, seen, followed };
}

/**
 * Lists the links of a response whose arguments the request and the response have. The arguments also fill the body fields
 * of the same name: an experiment that was started can be deployed.
 */
function listLinks(
  { document }: Service,
  operations: readonly OperationModel[],
  from: OperationModel,
  { status, path, body }: { status: number; path: Readonly<Record<string, string>>; body: unknown },
): Step[] {
  const links = Object.values(findResponse(from, status)?.links ?? {}) as LinkObject[];
  const content = links.length > 0 && typeof body === 'string' ? JSON.parse(body) : {};
  const steps: Step[] = [];
  for (const { operationId, parameters = {} } of links.map((link) => deref(document, link))) {
    const linked: Record<string, unknown> = {};
    for (const [name, expression] of Object.entries(parameters)) {
      const [, argument, pointer] = /^\$(?:request\.path\.(.+)|response\.body#(.*))$/.exec(expression) ?? [];
      linked[name] = argument === undefined ? findByPointer(content, pointer ?? '') : path[argument];
    }
    if (Object.values(linked).includes(undefined)) continue;
    for (const operation of operations)
      if (
        operation.operationId === operationId ||
        Object.keys(linked).some((name) => takesField(document, operation, name))
      )
        steps.push({ operation, linked, from: from.operationId });
  }
  return steps;
}

function takesField(document: Document, { body }: OperationModel, name: string): boolean {
  return Object.values(body?.content ?? {}).some(({ schema }) =>
    Object.hasOwn(collectProperties(document, schema), name),
  );
}

function findEntry(store: ServiceStore, kind: string | undefined, id: string | undefined): Entry | undefined {
  return kind === undefined || id === undefined ? undefined : store.list(kind).find((entry) => String(entry.id) === id);
}

/** Changes a documented body: leaves fields out, sets some to null, and names other objects. */
function vary(
  body: unknown,
  kinds: Readonly<Record<string, string>>,
  linked: Readonly<Record<string, unknown>>,
  chooseId: (kind: string) => unknown,
  random: () => number,
): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if (Array.isArray(body)) return body.map((item) => vary(item, {}, {}, chooseId, random));
  const varied: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (random() < 0.1) continue;
    if (name in linked) {
      varied[name] = linked[name];
      continue;
    }
    const kind = kinds[name];
    if (kind !== undefined && random() < 0.7) varied[name] = Array.isArray(value) ? [chooseId(kind)] : chooseId(kind);
    else varied[name] = random() < 0.05 ? null : value;
  }
  return varied;
}

async function* readChunks(bytes: Uint8Array) {
  yield bytes;
}

/** mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
