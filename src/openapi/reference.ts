import type { Reference } from './types.ts';

const MAX_HOPS = 32;

/** Returns the value at a JSON pointer (`/paths/~1things/get`), or undefined. */
export function findByPointer(document: object, pointer: string): unknown {
  let value: unknown = document;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value;
}

/**
 * Follows references until the value is not a reference.
 * @throws {Error} when a reference leads nowhere, in a circle or out of the document.
 */
export function deref<T>(document: object, value: T | Reference): T {
  let target: unknown = value;
  for (let hops = 0; isReference(target); hops++) {
    const { $ref } = target;
    if (!$ref.startsWith('#'))
      throw new Error(`The reference "${$ref}" leaves the document. Bundle the document first.`);
    target = findByPointer(document, $ref.slice(1));
    if (target === undefined || hops === MAX_HOPS) throw new Error(`The reference "${$ref}" cannot be resolved.`);
  }
  return target as T;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';
}
