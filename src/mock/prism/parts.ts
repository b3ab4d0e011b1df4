/** The files of Prism that the mock uses, each loaded when it is first needed (docs/decisions/0011-prism-in-parts.md), and their types. */
import type { SecurityScheme } from '../../openapi/types.ts';
import { importPeer } from '../peer.ts';
import type { PrismHeader, PrismMedia, PrismOperation, PrismParameter, Schema } from './operation.ts';

/** A validation error. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  /** Where the value is: `['query', 'limit']`. */
  readonly path: readonly [place: 'body' | 'header' | 'path' | 'query', ...names: string[]];
}

export type Either<L, R> = { readonly _tag: 'Left'; readonly left: L } | { readonly _tag: 'Right'; readonly right: R };
type Option<T> = { readonly _tag: 'None' } | { readonly _tag: 'Some'; readonly value: T };

/** Definitions that recursive schemas refer to as `#/__bundled__/…`. */
export type Bundle = Readonly<Record<string, Schema>>;
type Fields = Readonly<Record<string, unknown>>;
type ValidateParameters = (
  values: Fields,
  specs: readonly PrismParameter[],
  context: number,
  bundle: Bundle,
) => Either<Diagnostic[], unknown>;

export interface SchemaValidator {
  validateAgainstSchema(
    value: unknown,
    schema: Schema,
    coerce: boolean,
    context: number,
    prefix: string,
    bundle: Bundle,
  ): Option<Diagnostic[]>;
}

export interface ParameterValidator {
  validate: ValidateParameters;
}

export interface BodyValidator {
  validate(
    value: unknown,
    specs: readonly Pick<PrismMedia, 'schema'>[],
    context: number,
    mediaType: undefined,
    boundary: undefined,
    bundle: Bundle,
  ): Either<Diagnostic[], unknown>;
}

export interface ResponseValidator {
  validateOutput(about: {
    resource: PrismOperation;
    element: { statusCode: number; headers: Fields; body: unknown };
  }): Either<Diagnostic[], unknown>;
}

type SecurityHandler = (
  input: { headers: Fields; url: { query: Fields } },
  name: string | undefined,
) => Either<unknown, unknown>;

export interface SecurityHandlers {
  findSecurityHandler(scheme: SecurityScheme): Either<unknown, SecurityHandler>;
}

/** An error of Prism's with the fields of RFC 9457. */
export type PrismError = Error & { readonly status?: number; readonly detail?: string };

export interface Negotiated {
  readonly code: string;
  readonly mediaType?: string;
  readonly bodyExample?: { readonly value?: unknown };
  readonly headers: readonly PrismHeader[];
  readonly schema?: Schema;
}

type Logger = Readonly<Record<'debug' | 'info' | 'success' | 'warn', () => void>>;

interface Negotiator {
  negotiateOptionsForValidRequest(
    operation: PrismOperation,
    options: {
      readonly dynamic: boolean;
      readonly exampleKey?: string | undefined;
      readonly mediaTypes?: readonly string[] | undefined;
    },
  ): (logger: Logger) => Either<PrismError, Negotiated>;
}

export interface Generator {
  generate(operation: PrismOperation, bundle: Bundle, schema: Schema, seed?: string): Either<PrismError, unknown>;
  generateStatic(operation: PrismOperation, schema: Schema): Either<PrismError, unknown>;
}

/** Prism's name for the validation of a request. */
export const REQUEST_CONTEXT = 0;

/** Creates a function that imports a file of Prism once. */
function createLoader<T>(file: () => Promise<unknown>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= importPeer(file) as Promise<T>;
    return loading;
  };
}

export const loadSchemaValidator = createLoader<SchemaValidator>(
  () => import('@stoplight/prism-http/dist/validator/validators/utils.js'),
);
export const loadQueryValidator = createLoader<ParameterValidator>(
  () => import('@stoplight/prism-http/dist/validator/validators/query.js'),
);
export const loadHeaderValidator = createLoader<ParameterValidator>(
  () => import('@stoplight/prism-http/dist/validator/validators/headers.js'),
);
export const loadBodyValidator = createLoader<BodyValidator>(
  () => import('@stoplight/prism-http/dist/validator/validators/body.js'),
);
export const loadSecurityHandlers = createLoader<SecurityHandlers>(
  () => import('@stoplight/prism-http/dist/validator/validators/security/handlers/index.js'),
);
export const loadResponseValidator = createLoader<ResponseValidator>(
  () => import('@stoplight/prism-http/dist/validator/index.js'),
);
export const loadGenerator = createLoader<Generator>(
  () => import('@stoplight/prism-http/dist/mocker/generator/JSONSchema.js'),
);
const loadNegotiatorModule = createLoader<{ default: Negotiator | { default: Negotiator } }>(
  () => import('@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js'),
);

export async function loadNegotiator(): Promise<Negotiator> {
  const exported = (await loadNegotiatorModule()).default;
  // Node gives the CommonJS module as the default export, a bundler may give the module's own `default`.
  return 'default' in exported ? exported.default : exported;
}

const ignore = () => {};
export const silentLogger: Logger = { debug: ignore, info: ignore, success: ignore, warn: ignore };

export function listErrors(outcome: Either<readonly Diagnostic[], unknown>): readonly Diagnostic[] {
  return outcome._tag === 'Left' ? outcome.left : [];
}
