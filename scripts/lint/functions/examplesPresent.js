import { findOperationAt, locateContents, locateParameters } from '../places.js';

/** Docs, mock and tests use examples: bodies and responses need a named one, path and query parameters one or a default. */
export default function examplesPresent(_operation, _options, { path, documentInventory }) {
  const operation = findOperationAt(documentInventory.resolved, path);
  const problems = [];
  for (const { type, media, path: where } of locateContents(operation)) {
    if (isReadable(type) && Object.keys(media.examples ?? {}).length === 0)
      problems.push({ message: 'No named example: add one under "examples".', path: where });
  }
  for (const { parameter, path: where } of locateParameters(operation)) {
    if (parameter.in !== 'path' && parameter.in !== 'query') continue;
    const shown = parameter.example ?? parameter.examples ?? parameter.schema?.default ?? parameter.schema?.examples;
    if (shown === undefined)
      problems.push({ message: `Parameter "${parameter.name}" has neither an example nor a default.`, path: where });
  }
  return problems;
}

/** Whether a body of this media type can be written as an example. */
function isReadable(type) {
  return /json|text\/|yaml|xml|form/.test(type);
}
