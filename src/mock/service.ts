import { isObject, toRecord } from '../core/json.ts';
import {
  findJsonMedia,
  findResponse,
  getExamples,
  listCredentialHeaders,
  listOperations,
  type OperationModel,
} from '../openapi/document.ts';
import { deref } from '../openapi/reference.ts';
import { collectProperties, collectTypes, findItemSchema } from '../openapi/schema.ts';
import type { Document, SchemaObject } from '../openapi/types.ts';
import { Router } from './http/router.ts';
import { cloneJson, type Fields } from './json.ts';
import { PrismService } from './prism/prism.ts';
import { defineStory, type ResourceStory, type Seed, type SeedRow, type Story } from './story/story.ts';

/** Loads a service's document and story. */
export interface ServiceSource {
  readonly document: () => Promise<object> | object;
  readonly story?: () => Promise<Story> | Story;
}

/** What the engine needs to know about an operation's request and response. Computed once. */
export interface Shape {
  /** Names of the fields of the success body; if it is a list of objects, of its rows. */
  readonly fields: ReadonlySet<string>;
  /** Those of them that may be null. */
  readonly nullable: ReadonlySet<string>;
  /** Names of the fields of the request body; undefined if it declares none or allows extra ones. */
  readonly takes: ReadonlySet<string> | undefined;
  /** Names of the documented examples of the success body. */
  readonly examples: ReadonlySet<string>;
  /** The rows of the list's first example, if the operation is a list. */
  readonly rows: readonly Record<string, unknown>[];
  /** The property that contains the rows; undefined if the body is the list. */
  readonly items: string | undefined;
}

/** A story whose resources all have an id factory. */
type LoadedStory = Story & { readonly resources: Readonly<Record<string, ResourceStory>> };

const loaded = new WeakMap<ServiceSource, Map<string, Promise<Service>>>();

/** A service as the engine runs it: document, routes, story. */
export class Service {
  readonly name: string;
  readonly document: Document;
  readonly story: LoadedStory;
  readonly router: Router;
  readonly prism: PrismService;
  readonly credentialHeaders: readonly string[];
  /** What every session starts with. */
  readonly seed: Seed;
  readonly #shapes = new Map<OperationModel, Shape>();
  readonly #operations: readonly OperationModel[];
  readonly #samples = new Map<string, Fields | undefined>();

  constructor(name: string, document: Document, given: Story | undefined) {
    this.name = name;
    this.document = document;
    const operations = listOperations(document, given?.prefix);
    this.#operations = operations;
    this.story = addIdFactories(given ?? PLAIN, document, operations);
    this.router = new Router(operations);
    this.prism = new PrismService(document);
    this.credentialHeaders = listCredentialHeaders(document);
    checkNames(name, this.story, operations);
    this.seed = { ...this.#listedSeeds(operations), ...this.story.seed };
  }

  /** Loads a service once per process: it has no state. */
  static load(name: string, source: ServiceSource): Promise<Service> {
    const known = loaded.get(source) ?? new Map<string, Promise<Service>>();
    loaded.set(source, known);
    let loading = known.get(name);
    if (!loading) {
      loading = Promise.all([source.document(), source.story?.()]).then(
        ([document, story]) => new Service(name, document as Document, story),
      );
      known.set(name, loading);
      loading.catch(() => known.delete(name));
    }
    return loading;
  }

  shape(operation: OperationModel): Shape {
    let shape = this.#shapes.get(operation);
    if (!shape) {
      shape = this.#shape(operation);
      this.#shapes.set(operation, shape);
    }
    return shape;
  }

  /** Returns the body of a documented example. Default: the first one of the success status. */
  example(operation: OperationModel, name?: string, status = operation.success): unknown {
    const examples = getExamples(this.document, findJsonMedia(findResponse(operation, status)));
    return cloneJson(name === undefined ? Object.values(examples)[0] : examples[name]);
  }

  #shape(operation: OperationModel): Shape {
    const media = findJsonMedia(operation.responses[operation.success]);
    const examples = getExamples(this.document, media);
    const { lists, many } = this.story.operations?.[operation.operationId] ?? {};
    const list = lists !== undefined || many !== undefined;
    const example: unknown = Object.values(examples)[0];
    const items = list && !Array.isArray(example) ? (operation.page?.items ?? findArrayProperty(example)) : undefined;
    const schema = list ? findItemSchema(this.document, media?.schema, items) : media?.schema;
    const rows: unknown = list ? (items === undefined ? example : toRecord(example)[items]) : [];
    const properties = Object.entries(collectProperties(this.document, schema));
    return {
      fields: new Set(properties.map(([name]) => name)),
      nullable: new Set(properties.filter(([, property]) => allowsNull(this.document, property)).map(([name]) => name)),
      takes: this.#takes(operation, many),
      examples: new Set(Object.keys(examples)),
      rows: Array.isArray(rows) ? rows : [],
      items,
    };
  }

  /** Returns the documented example of a resource's objects: of the operation that reads one, if there is one. */
  getSample(resource: string): Fields | undefined {
    if (!this.#samples.has(resource)) this.#samples.set(resource, this.#findSample(resource));
    return this.#samples.get(resource);
  }

  #findSample(resource: string): Fields | undefined {
    const id = this.story.resources[resource]?.id ?? 'id';
    const candidates = this.#operations.filter(({ operationId }) => {
      const { reads, polls, creates, lists } = this.story.operations?.[operationId] ?? {};
      return [reads, polls, creates, lists].includes(resource);
    });
    // The address of the object itself comes before the addresses below it.
    const readsOne = ({ method, template }: OperationModel) => method === 'GET' && template.endsWith('}');
    return [...candidates.filter(readsOne), ...candidates]
      .flatMap((operation) => [this.example(operation), ...this.shape(operation).rows])
      .find((sample): sample is Fields => isObject(sample) && sample[id] !== undefined);
  }

  #takes({ body }: OperationModel, many: string | true | undefined): ReadonlySet<string> | undefined {
    const schemas = Object.values(body?.content ?? {}).flatMap(({ schema }) => {
      const one = many ? findItemSchema(this.document, schema, many === true ? undefined : many) : schema;
      return one ? [deref<SchemaObject>(this.document, one)] : [];
    });
    if (schemas.some((schema) => schema.additionalProperties === true)) return undefined;
    const names = new Set(schemas.flatMap((schema) => Object.keys(collectProperties(this.document, schema))));
    return names.size > 0 ? names : undefined;
  }

  /** A listed resource that the story does not seed starts with the rows of its documented example. */
  #listedSeeds(operations: readonly OperationModel[]): Record<string, SeedRow[]> {
    const seeds: Record<string, SeedRow[]> = {};
    for (const operation of operations) {
      const resource = this.story.operations?.[operation.operationId]?.lists;
      if (resource === undefined || seeds[resource] || this.story.seed?.[resource]) continue;
      const parents = Object.keys(this.story.resources[resource]?.parents ?? {});
      seeds[resource] = this.shape(operation).rows.map((row) => {
        const owners = parents
          .filter((name) => typeof row[name] === 'string')
          .map((name) => [name, row[name] as string]);
        return owners.length > 0 ? { ...row, $parents: Object.fromEntries(owners) } : { ...row };
      });
    }
    return seeds;
  }
}

/** The story of a document that comes without one. */
const PLAIN: Story = defineStory({
  errors: {
    body: ({ status, message, problems }) => ({ error: message, status, ...(problems.length > 0 ? { problems } : {}) }),
    validation: { status: 400 },
    unauthorized: { status: 401, message: 'The credential is missing or not valid.' },
    unknownPath: { status: 404, message: 'No operation of the document has this path.' },
  },
});

/** Rejects a story that names what the document does not have: such an entry would silently do nothing. */
function checkNames(service: string, story: LoadedStory, operations: readonly OperationModel[]): void {
  const ids = new Set(operations.map(({ operationId }) => operationId));
  for (const [id, operation] of Object.entries(story.operations ?? {})) {
    if (!ids.has(id))
      throw new Error(`The story of ${service} names the operation "${id}", which its document does not have.`);
    const { creates, reads, polls, lists, updates, moves, deletes } = operation ?? {};
    for (const name of [creates, reads, polls, lists, updates, moves, deletes]) {
      if (name !== undefined && !story.resources[name])
        throw new Error(`The story of ${service} names the resource "${name}" in "${id}", but has none of that name.`);
    }
  }
}

/** Gives each resource without `newId` ids that look like its documented example. */
function addIdFactories(story: Story, document: Document, operations: readonly OperationModel[]): LoadedStory {
  const resources: Record<string, ResourceStory> = {};
  for (const [name, resource] of Object.entries(story.resources ?? {})) {
    const field = resource.id ?? 'id';
    const samples = operations
      .filter(({ operationId }) =>
        (['creates', 'reads', 'polls'] as const).some((verb) => story.operations?.[operationId]?.[verb] === name),
      )
      .map(({ responses, success }) => {
        const [example] = Object.values(getExamples(document, findJsonMedia(responses[success])));
        return toRecord(example)[field];
      });
    const sample = samples.find((value) => typeof value === 'string' || typeof value === 'number');
    resources[name] = { newId: createIdFactory(sample), ...resource };
  }
  return { ...story, resources };
}

const BEFORE_UUID = /(.*)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/is;
const FIRST_WORD = /^([a-z]+[-_])/i;
const FIRST_NUMBER = 1000;

function createIdFactory(sample: string | number = ''): (n: number, uuid: () => string) => string | number {
  if (typeof sample === 'number') return (n) => FIRST_NUMBER + n;
  const [, prefix = ''] = BEFORE_UUID.exec(sample) ?? FIRST_WORD.exec(sample) ?? [];
  return (_, uuid) => prefix + uuid();
}

function findArrayProperty(example: unknown): string | undefined {
  return Object.entries(toRecord(example)).find(([, value]) => Array.isArray(value))?.[0];
}

/** Returns whether a schema allows null: it names that type, or it names none. */
function allowsNull(document: Document, schema: SchemaObject): boolean {
  const types = collectTypes(document, schema);
  return types.size === 0 || types.has('null');
}
