import { isObject } from '../document.js';

/** Keywords beside a `$ref` are lost in docs and in some tools. Values of examples are data and may hold anything. */
export default function refAlone(document) {
  const problems = [];
  function visit(value, path) {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...path, i]);
    if (!isObject(value) || isData(path)) return;
    if (typeof value.$ref === 'string') {
      const others = Object.keys(value).filter((key) => key !== '$ref' && key !== 'description' && key !== 'summary');
      if (others.length > 0)
        problems.push({
          message: `${others.join(', ')} beside a $ref is lost; wrap the $ref in allOf or anyOf.`,
          path,
        });
    }
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  }
  visit(document, []);
  return problems;
}

function isData(path) {
  return ['value', 'example', 'default', 'const', 'enum'].includes(path.at(-1)) && path.at(-2) !== 'properties';
}
