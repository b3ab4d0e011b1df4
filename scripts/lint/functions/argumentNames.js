import { isObject, parametersOf, propertiesOf } from '../document.js';

/** Path, query, header and body fields share one flat argument object; `x-body-argument` makes the whole body one argument. */
export default function argumentNames(operation, _options, { path, documentInventory }) {
  const item = documentInventory.resolved.paths[path[1]];
  const problems = [];
  const places = new Map();
  const claim = (name, place, where) => {
    const other = places.get(name);
    if (other)
      problems.push({
        message: `"${name}" stands in ${other} and in ${place}; rename none, give requestBody an x-body-argument.`,
        path: where,
      });
    else places.set(name, place);
  };
  // A parameter of the operation replaces the one of its path item.
  const parameters = new Map(
    parametersOf({ operation, item, path }).map((p) => [`${p.parameter.in} ${p.parameter.name}`, p]),
  );
  for (const { parameter, path: where } of parameters.values()) claim(parameter.name, parameter.in, where);

  const body = operation.requestBody;
  if (!body) return problems;
  const where = [...path, 'requestBody'];
  if (body['x-body-argument']) {
    claim(body['x-body-argument'], 'x-body-argument', [...where, 'x-body-argument']);
    return problems;
  }
  for (const [type, { schema }] of Object.entries(body.content ?? {})) {
    const at = [...where, 'content', type, 'schema'];
    const fields = Object.keys(propertiesOf(schema));
    if (!isPlainObject(schema))
      problems.push({ message: 'A body that is no plain object needs an x-body-argument.', path: at });
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
