/** What the Spectral functions share: ways through an OpenAPI 3.1 document whose references Spectral has followed. */

export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'];

/** Every operation with its place, in the document's order. */
export function* operations(document) {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      if (item?.[method]) yield { operation: item[method], item, method, path: ['paths', path, method] };
    }
  }
}

/** Parameters of an operation, those of its path item included, each with its place. */
export function parametersOf({ operation, item, path }) {
  const own = (operation.parameters ?? []).map((parameter, i) => ({ parameter, path: [...path, 'parameters', i] }));
  const shared = (item?.parameters ?? []).map((parameter, i) => ({
    parameter,
    path: [...path.slice(0, -1), 'parameters', i],
  }));
  return [...shared, ...own];
}

/** The request body and the responses of an operation, one entry for each media type. */
export function* contents({ operation, path }) {
  const bodies = [
    { side: 'request', body: operation.requestBody, path: [...path, 'requestBody'] },
    ...Object.entries(operation.responses ?? {}).map(([status, body]) => ({
      side: 'response',
      status,
      body,
      path: [...path, 'responses', status],
    })),
  ];
  for (const { body, ...rest } of bodies) {
    for (const [type, media] of Object.entries(body?.content ?? {})) {
      yield { ...rest, type, media, path: [...rest.path, 'content', type] };
    }
  }
}

/** Whether a body of this media type can be written down as an example. */
export function isReadable(type) {
  return /json|text\/|yaml|xml|form/.test(type);
}

const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs'];
const SINGLES = ['items', 'additionalProperties', 'contentSchema'];

/** The schemas directly below a schema, each with its place and, where it is a property, its name. */
export function* below(schema, path) {
  for (const key of LISTS) {
    for (const [i, child] of (schema[key] ?? []).entries()) yield { schema: child, key, path: [...path, key, i] };
  }
  for (const key of MAPS) {
    for (const [name, child] of Object.entries(schema[key] ?? {})) {
      yield { schema: child, key, ...(key === 'properties' ? { name } : {}), path: [...path, key, name] };
    }
  }
  for (const key of SINGLES) {
    if (isObject(schema[key])) yield { schema: schema[key], key, path: [...path, key] };
  }
}

/** The properties of an object schema, those of its `allOf`, `anyOf` and `oneOf` included. */
export function propertiesOf(schema) {
  if (!isObject(schema)) return {};
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(propertiesOf);
  return Object.assign({}, ...parts, schema.properties);
}

/** The JSON schema of the lowest 2xx response, if there is one. */
export function successSchema(operation) {
  const status = Object.keys(operation.responses ?? {})
    .filter((s) => /^2/.test(s))
    .sort()[0];
  return Object.entries(operation.responses?.[status]?.content ?? {}).find(([type]) => /json/.test(type))?.[1].schema;
}

export function pascalCase(word) {
  return word
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
