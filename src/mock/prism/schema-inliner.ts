import { isObject } from '../../core/json.ts';
import { deref } from '../../openapi/reference.ts';
import type { Document } from '../../openapi/types.ts';
import type { Schema } from './operation.ts';

/** Keywords whose values are data, not schemas. */
const DATA_KEYWORDS = ['const', 'default', 'enum', 'example', 'examples'];
/** Keywords whose values are schemas by name. */
const MAP_KEYWORDS = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];

/**
 * Replaces references by what they refer to, as Prism expects its schemas. A reference of a schema to itself, directly or not,
 * becomes one to `bundle`, which Prism is given with the schema.
 */
export class SchemaInliner {
  readonly bundle: Record<string, Schema> = {};
  readonly #document: Document;
  readonly #inlined = new Map<string, Schema>();
  #count = 0;
  /** The references that are or were replaced, and the name in `bundle` of each that was met again meanwhile. */
  readonly #open = new Map<string, string | undefined>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Results are shared: do not change them. */
  inline(schema: Schema): Schema {
    return this.#walk(schema) as Schema;
  }

  #walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#walk(item));
    if (!isObject(value)) return value;
    const { $ref, ...rest } = value;
    if (typeof $ref !== 'string') return this.#walkFields(value);
    const target = this.#resolve($ref);
    // Keywords next to a reference apply as well; descriptions do not matter here.
    const { description, ...siblings } = rest;
    return Object.keys(siblings).length === 0 ? target : { ...target, ...this.#walkFields(siblings) };
  }

  #walkFields(fields: Record<string, unknown>): Schema {
    const copy: Schema = {};
    for (const [name, value] of Object.entries(fields)) {
      if (DATA_KEYWORDS.includes(name)) copy[name] = value;
      else if (MAP_KEYWORDS.includes(name) && isObject(value))
        copy[name] = Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, this.#walk(schema)]));
      else copy[name] = this.#walk(value);
    }
    // Prism does not check this format. Its bounds as JavaScript's numbers have them: 2^63 - 1 is 2^63.
    return copy.format === 'int64' ? { minimum: -(2 ** 63), maximum: 2 ** 63, ...copy } : copy;
  }

  #resolve($ref: string): Schema {
    const known = this.#inlined.get($ref);
    if (known) return known;
    if (this.#open.has($ref)) {
      const name = this.#open.get($ref) ?? `schema${this.#count++}`;
      this.#open.set($ref, name);
      return { $ref: `#/__bundled__/${name}` };
    }
    this.#open.set($ref, undefined);
    const schema = this.#walk(deref<Schema>(this.#document, { $ref })) as Schema;
    const name = this.#open.get($ref);
    if (name !== undefined) this.bundle[name] = schema;
    this.#inlined.set($ref, schema);
    return schema;
  }
}
