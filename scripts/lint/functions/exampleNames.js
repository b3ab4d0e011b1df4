import { locateOperations } from '../places.js';

/** `examples.minimal` of createThing's 201 is `#/components/examples/CreateThingMinimalResponse`; an error's may be shared between operations. */
export default function exampleNames(document) {
  const problems = [];

  function check(body, path, expected) {
    for (const [type, media] of Object.entries(body?.content ?? {})) {
      const at = [...path, 'content', type];
      if (media.example !== undefined)
        problems.push({ message: 'Name the example: "examples", not "example".', path: [...at, 'example'] });
      for (const [key, example] of Object.entries(media.examples ?? {})) {
        const name = /\/components\/examples\/([^/]+)$/.exec(example?.$ref ?? '')?.[1];
        const where = [...at, 'examples', key];
        if (!name)
          problems.push({ message: 'An example lives in components.examples and is referred to.', path: where });
        else if (!expected(key).test(name)) {
          problems.push({ message: `"${name}" does not fit ${expected(key).source}.`, path: [...where, '$ref'] });
        }
      }
    }
  }
  const error = () => /^[A-Z][A-Za-z0-9]*Response$/;

  for (const { raw, path } of locateOperations(document)) {
    const prefix = `^${pascalCase(raw.operationId ?? '')}`;
    check(raw.requestBody, [...path, 'requestBody'], (key) => new RegExp(`${prefix}${pascalCase(key)}Request$`));
    for (const [status, response] of Object.entries(raw.responses ?? {})) {
      const success = (key) => new RegExp(`${prefix}${pascalCase(key)}Response$`);
      check(response, [...path, 'responses', status], /^2/.test(status) ? success : error);
    }
  }
  for (const [name, response] of Object.entries(document.components?.responses ?? {}))
    check(response, ['components', 'responses', name], error);
  return problems;
}

function pascalCase(word) {
  return word
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
