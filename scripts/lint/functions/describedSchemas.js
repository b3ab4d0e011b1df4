import { below, contents, isObject, operations, parametersOf } from '../document.js';

/** Named schemas and every property, inline ones of parameters and bodies included, say what they are. */
export default function describedSchemas(document) {
  const problems = [];
  const seen = new Set();

  function visit(schema, path, name) {
    if (name !== undefined) check(schema, path, name);
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    for (const child of below(schema, path)) visit(child.schema, child.path, child.name);
  }
  function check(schema, path, name) {
    if (!isObject(schema) || schema.$ref) return; // a reference that Spectral left is one that leads back to itself
    if (!schema.description) problems.push({ message: `"${name}" has no description.`, path });
    else if (letters(schema.description) === letters(name)) {
      problems.push({ message: `The description of "${name}" only repeats its name.`, path: [...path, 'description'] });
    }
  }

  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    visit(schema, ['components', 'schemas', name], name);
  for (const [name, header] of Object.entries(document.components?.headers ?? {}))
    check(header, ['components', 'headers', name], name);
  for (const entry of operations(document)) {
    for (const { parameter, path } of parametersOf(entry)) visit(parameter.schema, [...path, 'schema']);
    for (const { media, path } of contents(entry)) visit(media.schema, [...path, 'schema']);
  }
  return problems;
}

function letters(text) {
  return text.toLowerCase().replace(/^(the|a|an) |[^\p{L}\p{N}]/gu, '');
}
