/** A client's errors and the mock's faults come from here, so an operation without a documented error is unfinished. */
export default function errorsDeclared(operation, _options, { path }) {
  const errors = Object.entries(operation.responses ?? {}).filter(([status]) => /^[45]|^default$/.test(status));
  const shown = errors.some(([, response]) =>
    Object.values(response?.content ?? {}).some(({ examples }) => Object.keys(examples ?? {}).length > 0),
  );
  return shown ? [] : [{ message: 'No error response with content and an example.', path: [...path, 'responses'] }];
}
