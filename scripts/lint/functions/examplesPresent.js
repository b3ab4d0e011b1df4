import { contents, isReadable, parametersOf } from '../document.js';

/** Docs, mock and tests live on examples: bodies and responses need a named one, path and query parameters one or a default. */
export default function examplesPresent(operation, _options, { path, documentInventory }) {
  const entry = { operation, item: documentInventory.resolved.paths[path[1]], path };
  const problems = [];
  for (const { type, media, path: where } of contents(entry)) {
    if (isReadable(type) && Object.keys(media.examples ?? {}).length === 0)
      problems.push({ message: 'No named example: add one under "examples".', path: where });
  }
  for (const { parameter, path: where } of parametersOf(entry)) {
    if (parameter.in !== 'path' && parameter.in !== 'query') continue;
    const shown = parameter.example ?? parameter.examples ?? parameter.schema?.default ?? parameter.schema?.examples;
    if (shown === undefined)
      problems.push({ message: `Parameter "${parameter.name}" has neither an example nor a default.`, path: where });
  }
  return problems;
}
