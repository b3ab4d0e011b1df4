import { isObject, operations, parametersOf, propertiesOf, successSchema } from '../document.js';

/** A link's operationId, parameters and runtime expressions all lead somewhere. */
export default function linkTarget(document) {
  const entries = [...operations(document)];
  const problems = [];
  for (const entry of entries) {
    for (const [status, response] of Object.entries(entry.operation.responses ?? {})) {
      for (const [name, link] of Object.entries(response?.links ?? {})) {
        const path = [...entry.path, 'responses', status, 'links', name];
        const target = entries.find((e) => e.operation.operationId === link.operationId);
        if (!target) {
          problems.push({ message: `No operation "${link.operationId}".`, path: [...path, 'operationId'] });
          continue;
        }
        problems.push(...checkParameters(link, target, path));
        for (const [key, value] of Object.entries(link.parameters ?? {})) {
          if (!leadsSomewhere(value, entry))
            problems.push({
              message: `${value} is nothing that "${entry.operation.operationId}" has.`,
              path: [...path, 'parameters', key],
            });
        }
      }
    }
  }
  return problems;
}

function checkParameters(link, target, path) {
  const known = parametersOf(target).map(({ parameter }) => parameter);
  const given = Object.keys(link.parameters ?? {}).map((key) => key.replace(/^(path|query|header)\./, ''));
  const strange = given.filter((name) => !known.some((p) => p.name === name));
  const missing = known.filter((p) => p.in === 'path' && !given.includes(p.name));
  return [
    ...strange.map((name) => ({
      message: `"${link.operationId}" has no parameter "${name}".`,
      path: [...path, 'parameters'],
    })),
    ...missing.map((p) => ({ message: `"${link.operationId}" needs its path parameter "${p.name}".`, path })),
  ];
}

function leadsSomewhere(expression, { operation, item, path }) {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return true;
  const [, source, rest] =
    /^\$(response\.body#\/|request\.body#\/|request\.path\.|request\.query\.|request\.header\.)(.+)$/.exec(
      expression,
    ) ?? [];
  if (!source) return false;
  if (source === 'response.body#/') return hasPointer(successSchema(operation), rest);
  if (source === 'request.body#/')
    return hasPointer(Object.values(operation.requestBody?.content ?? {})[0]?.schema, rest);
  const place = source.split('.')[1];
  return parametersOf({ operation, item, path }).some(
    ({ parameter }) => parameter.in === place && parameter.name === rest,
  );
}

function hasPointer(schema, pointer) {
  let at = schema;
  for (const key of pointer.split('/')) at = propertiesOf(at)[key] ?? (/^\d+$/.test(key) ? at?.items : undefined);
  return isObject(at);
}
