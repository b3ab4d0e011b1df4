import { isObject, parametersOf, propertiesOf, successSchema } from '../document.js';

/** `x-pagination: { items, total?, more?, limit, offset }`; a list with neither total nor more ends with its first short page. */
export default function pagination(operation, _options, { path, documentInventory }) {
  const page = operation['x-pagination'];
  if (page === undefined) return [];
  const where = [...path, 'x-pagination'];
  if (!isObject(page)) return [{ message: 'x-pagination is an object.', path: where }];
  const problems = [];
  const expect = (holds, key, message) => {
    if (!holds) problems.push({ message: `${key}: ${message}`, path: key in page ? [...where, key] : where });
  };

  const known = ['items', 'total', 'more', 'limit', 'offset'];
  for (const key of Object.keys(page)) expect(known.includes(key), key, `is not one of ${known.join(', ')}.`);
  const properties = propertiesOf(successSchema(operation));
  expect(types(properties[page.items]).includes('array'), 'items', `the response has no array "${page.items}".`);
  if (page.total !== undefined)
    expect(
      types(properties[page.total]).some((t) => /integer|number/.test(t)),
      'total',
      `the response has no number "${page.total}".`,
    );
  if (page.more !== undefined)
    expect(types(properties[page.more]).includes('boolean'), 'more', `the response has no boolean "${page.more}".`);
  const item = documentInventory.resolved.paths[path[1]];
  const query = parametersOf({ operation, item, path }).filter(({ parameter }) => parameter.in === 'query');
  for (const key of ['limit', 'offset'])
    expect(
      query.some(({ parameter }) => parameter.name === page[key]),
      key,
      `there is no query parameter "${page[key]}".`,
    );
  return problems;
}

function types(schema) {
  if (!isObject(schema)) return [];
  return [schema.type ?? [], ...(schema.anyOf ?? []).map(types)].flat();
}
