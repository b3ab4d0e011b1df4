/** Options: `verbs`, the verbs each method may begin with; `official`, ids that are right whatever they begin with. */
export default function operationId(operation, { verbs, official = [] }, { path }) {
  const id = operation.operationId;
  if (typeof id !== 'string' || official.includes(id)) return [];
  const report = (message) => [{ message, path: [...path, 'operationId'] }];
  if (!/^[a-z]+[0-9]*([A-Z][a-z0-9]+)*$/.test(id)) return report(`"${id}" is not lowerCamelCase.`);
  const method = path.at(-1);
  const allowed = (verbs[method] ?? []).flat();
  const verb = id.match(/^[a-z]+/)[0];
  if (!allowed.includes(verb))
    return report(
      `"${id}": a ${method.toUpperCase()} does not begin with "${verb}" but with one of ${allowed.join(', ')}.`,
    );
  return [];
}
