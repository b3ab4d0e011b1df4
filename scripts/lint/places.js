/**
 * What the Spectral functions add to the reader of documents: the place (Spectral's path) of whatever they report on.
 * The functions are JavaScript because Spectral bundles them with a parser of its own. It leaves `#openapi/…`, an import of
 * package.json, to Node, which reads TypeScript. The documents arrive with their references resolved.
 */
import { listOperations } from '#openapi/document';
import { listSubschemas } from '#openapi/schema';

/** Lists every operation with its place. */
export function locateOperations(document) {
  return listOperations(document).map((operation) => ({
    ...operation,
    path: ['paths', operation.template, operation.method.toLowerCase()],
  }));
}

/** Finds the operation at a place that Spectral gives a rule for one operation. */
export function findOperationAt(document, path) {
  return locateOperations(document).find((operation) => operation.path.every((key, i) => key === path[i]));
}

/** Lists the parameters of an operation, those of its path item included, each with its place. */
export function locateParameters({ parameters, item, raw, path }) {
  return parameters.map((parameter) => {
    const own = (raw.parameters ?? []).indexOf(parameter);
    if (own >= 0) return { parameter, path: [...path, 'parameters', own] };
    return { parameter, path: [...path.slice(0, -1), 'parameters', item.parameters.indexOf(parameter)] };
  });
}

/** Lists the media types of the request body and of the responses of an operation, each with its place. */
export function locateContents({ body, responses, path }) {
  const holders = [
    { holder: body, path: [...path, 'requestBody'] },
    ...Object.entries(responses).map(([status, holder]) => ({ holder, path: [...path, 'responses', status] })),
  ];
  return holders.flatMap(({ holder, path }) =>
    Object.entries(holder?.content ?? {}).map(([type, media]) => ({ type, media, path: [...path, 'content', type] })),
  );
}

/** Lists the schemas directly inside a schema, each with its place. */
export function locateSubschemas(schema, path) {
  return listSubschemas(schema).map((child) => ({ ...child, path: [...path, ...child.path] }));
}

/** Returns the JSON schema of the lowest 2xx response, if there is one. */
export function findSuccessSchema({ responses, success }) {
  return Object.entries(responses[success]?.content ?? {}).find(([type]) => /json/.test(type))?.[1].schema;
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
