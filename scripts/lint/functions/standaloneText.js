import { walk } from '../walk.js';

/** Options: `words`, expressions that lead to a page which the reader of the document does not have. */
export default function standaloneText(document, { words }) {
  const forbidden = new RegExp(words.join('|'));
  const problems = [];
  for (const { object, path } of walk(document)) {
    for (const key of ['title', 'summary', 'description']) {
      const found = typeof object[key] === 'string' && forbidden.exec(object[key])?.[0];
      if (found)
        problems.push({
          message: `"${found}": the reader has this document alone. Say the fact itself.`,
          path: [...path, key],
        });
    }
  }
  return problems;
}
