import { walk } from '../walk.js';

/** Keywords beside a `$ref` are lost in docs and in some tools. Values of examples are data and may hold anything. */
export default function refAlone(document) {
  const problems = [];
  for (const { object, path } of walk(document)) {
    if (typeof object.$ref !== 'string') continue;
    const others = Object.keys(object).filter((key) => key !== '$ref' && key !== 'description' && key !== 'summary');
    if (others.length > 0)
      problems.push({ message: `${others.join(', ')} beside a $ref is lost; wrap the $ref in allOf or anyOf.`, path });
  }
  return problems;
}
