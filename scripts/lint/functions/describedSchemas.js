import { isObject, locateContents, locateOperations, locateParameters, locateSubschemas } from '../places.js';

/** Checks that named schemas and all properties have a description, inline ones of parameters and bodies included. */
export default function describedSchemas(document) {
  const problems = [];
  const seen = new Set();

  function visit(schema, path, name) {
    if (name !== undefined) check(schema, path, name);
    if (!isObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    for (const child of locateSubschemas(schema, path)) visit(child.schema, child.path, child.property);
  }
  function check(schema, path, name) {
    if (!isObject(schema) || schema.$ref) return; // Spectral leaves only circular references unresolved.
    if (!schema.description) problems.push({ message: `"${name}" has no description.`, path });
    else if (letters(schema.description) === letters(name)) {
      problems.push({ message: `The description of "${name}" only repeats its name.`, path: [...path, 'description'] });
    }
  }

  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    visit(schema, ['components', 'schemas', name], name);
  for (const [name, header] of Object.entries(document.components?.headers ?? {}))
    check(header, ['components', 'headers', name], name);
  for (const operation of locateOperations(document)) {
    for (const { parameter, path } of locateParameters(operation)) visit(parameter.schema, [...path, 'schema']);
    for (const { media, path } of locateContents(operation)) visit(media.schema, [...path, 'schema']);
  }
  return problems;
}

function letters(text) {
  return text.toLowerCase().replace(/^(the|a|an) |[^\p{L}\p{N}]/gu, '');
}
