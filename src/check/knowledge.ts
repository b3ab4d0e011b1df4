/** The ids that a walk knows, and which of them it created. */
import type { OperationModel } from '../openapi/document.ts';
import { type Binding, listPathNames } from './links.ts';

interface KnownBinding extends Binding {
  /** Whether the walk created the object. Only such objects are written to. */
  readonly isOwn: boolean;
}

export class Knowledge {
  readonly #bindings = new Map<string, KnownBinding[]>();
  /** Names of parameters and the last own id of each. */
  readonly #ownIds = new Map<string, string>();
  readonly #ownValues = new Set<string>();
  /** Ids of others by the name of the field that they came from. */
  readonly #namedIds = new Map<string, string>();

  /** @returns whether the binding is new. */
  add({ operationId, values }: Binding, isOwn: boolean): boolean {
    const known = this.#bindings.get(operationId) ?? [];
    this.#bindings.set(operationId, known);
    for (const [name, value] of isOwn ? Object.entries(values) : []) {
      this.#ownIds.set(name, value);
      this.#ownValues.add(value);
    }
    const same = known.findIndex((binding) => isEqual(binding.values, values));
    if (same >= 0) return false;
    known.push({ operationId, values, isOwn });
    return true;
  }

  /** Stores the fields of a row, for operations whose parameter has the name of one. */
  addRow(row: unknown): void {
    if (typeof row !== 'object' || row === null) return;
    for (const [name, value] of Object.entries(row))
      if (typeof value === 'string' && !this.#namedIds.has(name)) this.#namedIds.set(name, value);
  }

  /** Values for an operation's path: own ones first. Undefined if one is not known. */
  find(operation: OperationModel, ownOnly = false): Readonly<Record<string, string>> | undefined {
    const names = listPathNames(operation);
    if (names.length === 0) return {};
    const known = this.#bindings.get(operation.operationId) ?? [];
    const complete = known.filter(({ values }) => names.every((name) => values[name] !== undefined));
    const found = complete.find(({ isOwn }) => isOwn) ?? (ownOnly ? undefined : complete[0]);
    if (found) return pick(found.values, names);
    const own = names.map((name) => this.#ownIds.get(name));
    if (names.length === 1 && own[0] !== undefined && names[0] !== 'id') return { [names[0] as string]: own[0] };
    const named = names.length === 1 && !ownOnly ? this.#namedIds.get(names[0] as string) : undefined;
    return named === undefined ? undefined : { [names[0] as string]: named };
  }

  /** Whether the request was about an object that the walk created. */
  isOwn({ template }: OperationModel, path: Readonly<Record<string, string>>): boolean {
    const values = Object.entries(path).filter(([name]) => template.includes(`{${name}}`));
    return values.length > 0 && values.every(([, value]) => this.#ownValues.has(value));
  }

  /** The body with ids of own objects in fields that have the name of such an id. */
  insertOwnIds(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => {
        const own = name === 'id' ? undefined : this.#ownIds.get(name);
        if (own === undefined) return [name, value];
        if (typeof value === 'string') return [name, own];
        return [name, typeof value === 'number' && Number.isFinite(Number(own)) ? Number(own) : value];
      }),
    );
  }
}

function isEqual(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

export function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, values[name] as string]));
}
