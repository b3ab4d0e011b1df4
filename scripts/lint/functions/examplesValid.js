import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, locateContents, locateOperations, locateParameters, locateSubschemas } from '../places.js';

/** Examples of bodies, responses and parameters, and the `default` and `examples` of schemas, against their schemas with formats on. */
export default function examplesValid(document) {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  const validators = new Map();
  const checked = new Set();
  const problems = [];

  function check(value, schema, path, schemaPath) {
    if (!isObject(schema)) return;
    if (!validators.has(schema)) validators.set(schema, ajv.compile({ $ref: `document#${pointer(schemaPath)}` }));
    const validate = validators.get(schema);
    if (validate(value)) return;
    for (const { instancePath, message, params } of validate.errors.slice(0, 3)) {
      problems.push({ message: `${instancePath || 'The example'} ${message}${detail(params)}.`, path });
    }
  }
  function checkSchema(schema, path) {
    if (!isObject(schema) || checked.has(schema)) return;
    checked.add(schema);
    if (schema.default !== undefined) check(schema.default, schema, [...path, 'default'], path);
    for (const [i, value] of (schema.examples ?? []).entries()) check(value, schema, [...path, 'examples', i], path);
    for (const child of locateSubschemas(schema, path)) checkSchema(child.schema, child.path);
  }
  function checkHolder(holder, path) {
    const schemaPath = [...path, 'schema'];
    if (holder.example !== undefined) check(holder.example, holder.schema, [...path, 'example'], schemaPath);
    for (const [key, example] of Object.entries(holder.examples ?? {})) {
      if (isObject(example) && 'value' in example)
        check(example.value, holder.schema, [...path, 'examples', key, 'value'], schemaPath);
    }
    checkSchema(holder.schema, schemaPath);
  }

  for (const operation of locateOperations(document)) {
    for (const { parameter, path } of locateParameters(operation)) checkHolder(parameter, path);
    for (const { media, path } of locateContents(operation)) checkHolder(media, path);
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [name, header] of Object.entries(response.headers ?? {}))
        checkHolder(header, [...operation.path, 'responses', status, 'headers', name]);
    }
  }
  return problems;
}

function pointer(path) {
  return path.map((key) => `/${encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function detail(params) {
  const value = params.allowedValues ?? params.unevaluatedProperty ?? params.additionalProperty;
  return value === undefined ? '' : `: ${[value].flat().join(', ')}`;
}
