import { collectProperties } from '#openapi/schema';
import { findOperationAt, isObject, locateParameters } from '../places.js';

/** Path, query, header and body fields share one flat argument object; `x-body-argument` makes the whole body one argument. */
export default function argumentNames(_operation, _options, { path, documentInventory: { resolved } }) {
  const operation = findOperationAt(resolved, path);
  const problems = [];
  const places = new Map();
  const claim = (name, place, where) => {
    const other = places.get(name);
    if (other)
      problems.push({
        message: `"${name}" is in ${other} and in ${place}. Keep both names and give requestBody an x-body-argument.`,
        path: where,
      });
    else places.set(name, place);
  };
  for (const { parameter, path: where } of locateParameters(operation)) claim(parameter.name, parameter.in, where);

  const { body } = operation;
  if (!body) return problems;
  const where = [...path, 'requestBody'];
  if (body['x-body-argument']) {
    claim(body['x-body-argument'], 'x-body-argument', [...where, 'x-body-argument']);
    return problems;
  }
  for (const [type, { schema }] of Object.entries(body.content ?? {})) {
    const at = [...where, 'content', type, 'schema'];
    const fields = Object.keys(collectProperties(resolved, schema));
    if (!isPlainObject(schema))
      problems.push({ message: 'A body that is not a plain object needs an x-body-argument.', path: at });
    for (const name of fields) claim(name, 'body', at);
    break; // further media types carry the same fields
  }
  return problems;
}

function isPlainObject(schema) {
  if (!isObject(schema)) return false;
  if (schema.type === 'object' || schema.properties) return true;
  const parts = schema.allOf ?? schema.anyOf ?? schema.oneOf;
  return schema.type === undefined && parts !== undefined && parts.every(isPlainObject);
}
