import { isObject, locateSubschemas } from '../places.js';

/** `anyOf: [enum, {type: string}]` keeps a compiled client alive when the server adds a state. */
export default function openEnums(responses, _options, { path }) {
  const problems = [];
  const seen = new Set();

  function visit(schema, where, open) {
    if (!isObject(schema) || seen.has(schema)) return;
    if (!open) seen.add(schema);
    if (schema.enum && !open)
      problems.push({
        message: 'Response enums must be open: use anyOf with this enum and its plain type.',
        path: where,
      });
    for (const child of locateSubschemas(schema, where)) {
      const alternatives = child.keyword === 'anyOf' || child.keyword === 'oneOf' ? schema[child.keyword] : [];
      visit(child.schema, child.path, alternatives.some(isPlainType) || (open && alternatives.length > 0));
    }
  }

  for (const [status, response] of Object.entries(responses)) {
    for (const [type, { schema }] of Object.entries(response?.content ?? {}))
      visit(schema, [...path, status, 'content', type, 'schema'], false);
  }
  return problems;
}

function isPlainType(schema) {
  return (
    ['string', 'integer', 'number'].some((type) => [schema.type].flat().includes(type)) &&
    !schema.enum &&
    schema.const === undefined
  );
}
