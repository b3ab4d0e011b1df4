/** Every object of a document that is not data (an example's value, a default, an enum), with its place. References are not followed. */
export function* walk(value, path = []) {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* walk(item, [...path, i]);
  else if (typeof value === 'object' && value !== null && !isData(path)) {
    yield { object: value, path };
    for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
  }
}

/** True if the object's keys are names, so that a key `description` or `x-source` is a property of that name. */
export function isNameMap(path) {
  const inNameMap = path.length > 1 && isNameMap(path.slice(0, -1));
  return !inNameMap && NAME_MAPS.has(path.at(-1));
}

const NAME_MAPS = new Set(['properties', 'patternProperties', '$defs', 'headers', 'schemas']);
const DATA = new Set(['value', 'example', 'default', 'const', 'enum']);

function isData(path) {
  return DATA.has(path.at(-1)) && !isNameMap(path.slice(0, -1));
}
