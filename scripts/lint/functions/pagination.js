import { collectProperties } from '#openapi/schema';
import { findOperationAt, findSuccessSchema, isObject } from '../places.js';

/** `x-pagination: { items, total?, more?, limit, offset }`; a list with neither total nor more ends with its first short page. */
export default function pagination({ 'x-pagination': page }, _options, { path, documentInventory: { resolved } }) {
  if (page === undefined) return [];
  const where = [...path, 'x-pagination'];
  if (!isObject(page)) return [{ message: 'x-pagination is an object.', path: where }];
  const problems = [];
  const expect = (holds, key, message) => {
    if (!holds) problems.push({ message: `${key}: ${message}`, path: key in page ? [...where, key] : where });
  };

  const known = ['items', 'total', 'more', 'limit', 'offset'];
  for (const key of Object.keys(page)) expect(known.includes(key), key, `is not one of ${known.join(', ')}.`);
  const operation = findOperationAt(resolved, path);
  const properties = collectProperties(resolved, findSuccessSchema(operation));
  expect(types(properties[page.items]).includes('array'), 'items', `the response has no array "${page.items}".`);
  if (page.total !== undefined)
    expect(
      types(properties[page.total]).some((t) => /integer|number/.test(t)),
      'total',
      `the response has no number "${page.total}".`,
    );
  if (page.more !== undefined)
    expect(types(properties[page.more]).includes('boolean'), 'more', `the response has no boolean "${page.more}".`);
  for (const key of ['limit', 'offset'])
    expect(page[key] in operation.queryArguments, key, `there is no query parameter "${page[key]}".`);
  return problems;
}

function types(schema) {
  if (!isObject(schema)) return [];
  return [schema.type ?? [], ...(schema.anyOf ?? []).map(types)].flat();
}
