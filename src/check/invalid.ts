/** Requests that a server must refuse. */
import { listCredentialHeaders, type OperationModel } from '../openapi/document.ts';
import { collectProperties } from '../openapi/schema.ts';
import type { ParameterObject, SchemaObject } from '../openapi/types.ts';
import { type Contract, findMediaType } from './contract.ts';
import type { Sample, Target } from './sample.ts';
import { escapePointer } from './schemas.ts';

export interface InvalidRequest {
  readonly pointer: string;
  /** What is wrong with it: `without a credential`. */
  readonly problem: string;
  readonly sample: Sample;
  /** Replaces the check's headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

const UNKNOWN_ID = 'evalwire-unknown-id';
const UNKNOWN_UUID = '00000000-0000-4000-8000-000000000000';
const UNKNOWN_NUMBER = '987654321';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const NUMBERS = ['-1', '0', '1000000000', 'evalwire-invalid-value'];
const TEXTS = ['evalwire-invalid-value', ''];

/** Values that an enum or a range may exclude, by the type of the valid value. */
const OUT_OF_RANGE: Readonly<Record<string, readonly unknown[]>> = {
  string: ['evalwire-invalid-value', ''],
  number: [-1, 0, 1_000_000_000, 0.5],
  array: [[]],
};

/** Lists variations of a valid request that the document excludes and for which it describes a refusal. */
export function listInvalidRequests(
  contract: Contract,
  operation: OperationModel,
  sample: Sample,
  target: Target,
): InvalidRequest[] {
  const refuses = (...statuses: number[]) =>
    statuses.some((status) => operation.responses[status] !== undefined) || operation.responses['4XX'] !== undefined;
  return [
    ...(refuses(401, 403) ? listWithoutCredential(contract, operation, sample, target) : []),
    ...(refuses(404) ? listUnknownIds(contract, operation, sample) : []),
    ...(refuses(400, 422)
      ? [...listInvalidQueries(contract, operation, sample), ...listInvalidBodies(contract, operation, sample)]
      : []),
  ];
}

function listWithoutCredential(
  { document }: Contract,
  { raw }: OperationModel,
  sample: Sample,
  target: Target,
): InvalidRequest[] {
  const security = raw.security ?? document.security ?? [];
  const names = listCredentialHeaders(document);
  const sent = Object.keys(target.headers).filter((name) => names.includes(name));
  // An empty requirement means that the credential is optional.
  if (sent.length === 0 || security.length === 0 || security.some((one) => Object.keys(one).length === 0)) return [];
  const headers = Object.fromEntries(Object.entries(target.headers).filter(([name]) => !names.includes(name)));
  return [{ pointer: `/request/headers/${sent[0]}`, problem: 'without a credential', sample, headers }];
}

function listUnknownIds(contract: Contract, operation: OperationModel, sample: Sample): InvalidRequest[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place } = parameter;
    const value = sample.path[name];
    if (place !== 'path' || value === undefined) return [];
    const unknown = UUID.test(value) ? UNKNOWN_UUID : /^\d+$/.test(value) ? UNKNOWN_NUMBER : UNKNOWN_ID;
    if (contract.checkParameter(parameter, [unknown]).length > 0) return [];
    return [
      {
        pointer: `/request/path/${escapePointer(name)}`,
        problem: `with an unknown ${name}`,
        sample: { ...sample, path: { ...sample.path, [name]: unknown } },
      },
    ];
  });
}

function listInvalidQueries(contract: Contract, operation: OperationModel, sample: Sample): InvalidRequest[] {
  return operation.parameters.flatMap((parameter): InvalidRequest[] => {
    const { name, in: place } = parameter;
    if (place !== 'query') return [];
    const pointer = `/request/query/${escapePointer(name)}`;
    const without = Object.fromEntries(Object.entries(sample.query).filter(([key]) => key !== name));
    const missing = parameter.required
      ? [{ pointer, problem: `without the required query parameter ${name}`, sample: { ...sample, query: without } }]
      : [];
    const isNumber = ['integer', 'number'].some((type) => operation.queryArguments[name]?.types.includes(type));
    const excluded = (isNumber ? NUMBERS : TEXTS).find((text) => contract.checkParameter(parameter, [text]).length > 0);
    if (excluded === undefined) return missing;
    const problem = `with the query parameter ${name} set to ${excluded}, which its schema excludes${getInferredMark(parameter)}`;
    return [...missing, { pointer, problem, sample: { ...sample, query: { ...sample.query, [name]: excluded } } }];
  });
}

function listInvalidBodies(contract: Contract, operation: OperationModel, sample: Sample): InvalidRequest[] {
  const { body, mediaType } = sample;
  const media = mediaType === undefined ? undefined : findMediaType(operation.body?.content ?? {}, mediaType);
  const schema = media?.schema;
  if (!schema || typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const isInvalid = (value: unknown) => contract.validators.validateBody(schema, value, 'request').length > 0;
  const properties = collectProperties(contract.document, schema);
  return Object.entries(body).flatMap(([name, value]): InvalidRequest[] => {
    const pointer = `/request/body/${escapePointer(name)}`;
    const mark = getInferredMark(properties[name]);
    const { [name]: _, ...without } = body as Record<string, unknown>;
    const found: InvalidRequest[] = [];
    if (isInvalid(without))
      found.push({
        pointer,
        problem: `without the required field ${name}${mark}`,
        sample: { ...sample, body: without },
      });
    // A form has text and files: their values are not JSON.
    const isForm = /multipart|urlencoded/.test(mediaType ?? '');
    const excluded = isForm ? undefined : listExcluded(value).find((other) => isInvalid({ ...body, [name]: other }));
    if (excluded !== undefined) {
      const problem = `with ${name} set to ${JSON.stringify(excluded)}, which its schema excludes${mark}`;
      found.push({ pointer, problem, sample: { ...sample, body: { ...body, [name]: excluded } } });
    }
    return found;
  });
}

/** Values of the same type first, then one of another type. */
function listExcluded(value: unknown): readonly unknown[] {
  const type = Array.isArray(value) ? 'array' : typeof value;
  // A list of values of an enum is excluded by a value that the enum does not have.
  const lists = Array.isArray(value) && typeof value[0] === 'string' ? [['evalwire-invalid-value']] : [];
  return [...lists, ...(OUT_OF_RANGE[type] ?? []), ...(type === 'object' ? [[]] : [{ evalwire: true }])];
}

function getInferredMark(declared: SchemaObject | ParameterObject | undefined): string {
  return (declared as SchemaObject | undefined)?.['x-source'] === 'inferred' ? ' (inferred by the document)' : '';
}
