import type { OperationModel } from '../../openapi/document.ts';

export interface Match {
  readonly operation: OperationModel;
  /** Path arguments, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** No operation matches. `allow` lists the methods that the path has. */
export type Miss = { readonly allow: readonly string[] };

interface Branch {
  readonly literals: Map<string, Branch>;
  template: Branch | undefined;
  readonly leaves: Map<string, { operation: OperationModel; names: string[] }>;
}

const branch = (): Branch => ({ literals: new Map(), template: undefined, leaves: new Map() });

/**
 * Finds the operation of a path. The path is split before it is decoded, so `%2F` stays inside its segment;
 * a literal segment wins over a template; one trailing slash is tolerated.
 */
export class Router {
  readonly #root = branch();

  constructor(operations: readonly OperationModel[]) {
    for (const operation of operations) {
      let at = this.#root;
      const names: string[] = [];
      for (const segment of splitPath(operation.route)) {
        const name = /^\{(.+)\}$/.exec(segment)?.[1];
        if (name === undefined) {
          const next = at.literals.get(segment) ?? branch();
          at.literals.set(segment, next);
          at = next;
        } else {
          names.push(name);
          at.template ??= branch();
          at = at.template;
        }
      }
      at.leaves.set(operation.method, { operation, names });
    }
  }

  /** @param path The path below the service, percent-encoded. */
  match(method: string, path: string): Match | Miss {
    const segments = splitPath(path);
    const allow = new Set<string>();
    const leaf = this.#walk(this.#root, segments, 0, method, allow);
    if (!leaf) return { allow: [...allow].sort() };
    const { operation, names } = leaf.leaf;
    return { operation, path: Object.fromEntries(names.map((name, i) => [name, leaf.values[i] as string])) };
  }

  #walk(at: Branch, segments: string[], index: number, method: string, allow: Set<string>): Found | undefined {
    const segment = segments[index];
    if (segment === undefined) {
      for (const known of at.leaves.keys()) allow.add(known);
      const leaf = at.leaves.get(method);
      return leaf && { leaf, values: [] };
    }
    const value = decodeSegment(segment);
    const literal = at.literals.get(segment) ?? at.literals.get(value);
    const found = literal && this.#walk(literal, segments, index + 1, method, allow);
    if (found) return found;
    // The path ends in a literal segment without this method. Fall back to the `{parameter}` route only if that one has the method.
    if (literal && index === segments.length - 1 && literal.leaves.size > 0 && !at.template?.leaves.has(method))
      return undefined;
    if (!at.template || segment === '') return undefined;
    const below = this.#walk(at.template, segments, index + 1, method, allow);
    return below && { leaf: below.leaf, values: [value, ...below.values] };
  }
}

interface Found {
  leaf: { operation: OperationModel; names: string[] };
  values: string[];
}

function splitPath(path: string): string[] {
  const segments = path.split('/');
  if (segments.at(-1) === '') segments.pop();
  return segments;
}

/** Decodes a segment. One that is not valid percent-encoding is returned as it is. */
export function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
