import { collectProperties } from '#openapi/schema';
import { findSuccessSchema, isObject, locateOperations, locateParameters } from '../places.js';

/** Checks that a link's operationId, parameters and runtime expressions exist. */
export default function linkTarget(document) {
  const entries = locateOperations(document);
  const problems = [];
  for (const operation of entries) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [name, link] of Object.entries(response?.links ?? {})) {
        const path = [...operation.path, 'responses', status, 'links', name];
        const target = entries.find(({ operationId }) => operationId === link.operationId);
        if (!target) {
          problems.push({ message: `No operation "${link.operationId}".`, path: [...path, 'operationId'] });
          continue;
        }
        problems.push(...checkParameters(link, target, path));
        for (const [key, value] of Object.entries(link.parameters ?? {})) {
          if (!isExpressionValid(document, value, operation))
            problems.push({
              message: `${value} does not exist in "${operation.operationId}".`,
              path: [...path, 'parameters', key],
            });
        }
      }
    }
  }
  return problems;
}

function checkParameters(link, target, path) {
  const known = locateParameters(target).map(({ parameter }) => parameter);
  const given = Object.keys(link.parameters ?? {}).map((key) => key.replace(/^(path|query|header)\./, ''));
  const unknown = given.filter((name) => !known.some((p) => p.name === name));
  const missing = known.filter((p) => p.in === 'path' && !given.includes(p.name));
  return [
    ...unknown.map((name) => ({
      message: `"${link.operationId}" has no parameter "${name}".`,
      path: [...path, 'parameters'],
    })),
    ...missing.map((p) => ({ message: `"${link.operationId}" needs its path parameter "${p.name}".`, path })),
  ];
}

function isExpressionValid(document, expression, operation) {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return true;
  const [, source, rest] =
    /^\$(response\.body#\/|request\.body#\/|request\.path\.|request\.query\.|request\.header\.)(.+)$/.exec(
      expression,
    ) ?? [];
  if (!source) return false;
  if (source === 'response.body#/') return hasPointer(document, findSuccessSchema(operation), rest);
  if (source === 'request.body#/')
    return hasPointer(document, Object.values(operation.body?.content ?? {})[0]?.schema, rest);
  const place = source.split('.')[1];
  return operation.parameters.some((parameter) => parameter.in === place && parameter.name === rest);
}

function hasPointer(document, schema, pointer) {
  let at = schema;
  for (const key of pointer.split('/'))
    at = collectProperties(document, at)[key] ?? (/^\d+$/.test(key) ? at?.items : undefined);
  return isObject(at);
}
