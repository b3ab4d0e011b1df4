/** What a reader of the docs, the types or a generated client sees of `x-source: inferred`. */
export const INFERRED = '(Inferred: no source states all of this.)';

/** Objects whose keys are names of the service's own. */
const NAME_MAPS = new Set(['properties', 'patternProperties', '$defs', 'headers', 'schemas']);

/** Example values, defaults and enums are data: what looks like a mark there is none. */
const DATA = new Set(['value', 'example', 'default', 'const', 'enum']);

/** Says it in the description of every object that carries `x-source: inferred` (CONTRIBUTING, rule 15). Changes the document. */
export function showInferred(node: unknown, isNameMap = false): void {
  if (typeof node !== 'object' || node === null) return;
  const object = node as Record<string, unknown>;
  if (object['x-source'] === 'inferred' && typeof object.description === 'string') {
    const text = object.description.trimEnd();
    object.description = `${text}${text.includes('\n') ? '\n\n' : ' '}${INFERRED}`;
  }
  for (const [key, value] of Object.entries(object)) {
    if (isNameMap || !DATA.has(key)) showInferred(value, !isNameMap && NAME_MAPS.has(key));
  }
}
