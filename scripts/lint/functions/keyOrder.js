import { METHODS } from '#openapi/document';

/** Options: `root` and `operation`, the keys in their order; `x-*` stands for any extension that is not named. */
export default function keyOrder(document, { root, operation }) {
  const problems = misplaced(document, root, []);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      if (item?.[method]) problems.push(...misplaced(item[method], operation, ['paths', path, method]));
    }
  }
  return problems;
}

function misplaced(object, order, path) {
  const rank = (key) => (order.includes(key) || !key.startsWith('x-') ? order.indexOf(key) : order.indexOf('x-*'));
  const keys = Object.keys(object).filter((key) => rank(key) >= 0);
  const at = keys.findIndex((key, i) => i > 0 && rank(key) < rank(keys[i - 1]));
  if (at < 0) return [];
  return [
    {
      message: `"${keys[at]}" belongs before "${keys[at - 1]}"; the order is ${order.join(', ')}.`,
      path: [...path, keys[at]],
    },
  ];
}
