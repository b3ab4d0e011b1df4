import { isNameMap, walk } from '../walk.js';

/** Options: `values`, the marks there are, and `places`, the objects of the document that may carry one. */
export default function sourceMark(document, { values, places }) {
  const problems = [];
  for (const { object, path } of walk(document)) {
    if (!('x-source' in object) || isNameMap(path)) continue;
    const at = [...path, 'x-source'];
    if (!values.includes(object['x-source']))
      problems.push({ message: `x-source is one of: ${values.join(', ')}.`, path: at });
    if (!places.includes(path[0]) && !(path[0] === 'components' && places.includes(path[1])))
      problems.push({ message: `x-source stands below ${places.join(', ')} only.`, path: at });
    else if (!object.description)
      problems.push({ message: 'x-source marks a description, and there is none beside it.', path: at });
  }
  return problems;
}
