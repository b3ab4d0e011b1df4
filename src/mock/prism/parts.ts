/** The files of Prism that the mock uses, each loaded when it is first needed (docs/decisions/0011-prism-in-parts.md), and their types. */
import { importPeer } from '../peer.ts';
import type {
  PrismHeader,
  PrismMedia,
  PrismOperation,
  PrismParameter,
  Schema,
  SecurityRequirement,
} from './operation.ts';

export interface Diagnostic {
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
  readonly path?: readonly (string | number)[];
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
    specs: readonly PrismMedia[],
    context: number,
    mediaType: string,
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
  name: string,
) => Either<Diagnostic, unknown>;

export interface SecurityHandlers {
  findSecurityHandler(scheme: SecurityRequirement): Either<Diagnostic, SecurityHandler>;
}

/** An error of Prism's with the fields of RFC 9457. */
export type PrismError = Error & { readonly status?: number; readonly detail?: string };

export interface Negotiated {
  readonly code: string;
  readonly mediaType?: string;
  readonly bodyExample?: { readonly value?: unknown };
  readonly headers?: readonly PrismHeader[];
  readonly schema?: Schema;
}

interface Logger {
  child(): Logger;
  [level: string]: (...args: never[]) => unknown;
}

interface Negotiator {
  negotiateOptionsForValidRequest(
    operation: PrismOperation,
    options: {
      readonly dynamic: boolean;
      readonly code?: number | undefined;
      readonly exampleKey?: string | undefined;
      readonly mediaTypes?: readonly string[] | undefined;
    },
  ): (logger: Logger) => Either<PrismError, Negotiated>;
}

export interface Generator {
  generate(operation: PrismOperation, bundle: Bundle, schema: Schema, seed?: string): Either<PrismError, unknown>;
  generateStatic(operation: PrismOperation, schema: Schema): Either<PrismError, unknown>;
}

/** Validation errors have this severity; others are warnings. */
export const ERROR_SEVERITY = 0;
/** Prism's name for the validation of a request. */
export const REQUEST_CONTEXT = 0;

const load = <T>(file: () => Promise<unknown>) => importPeer(file) as Promise<T>;

export const loadSchemaValidator = () =>
  load<SchemaValidator>(() => import('@stoplight/prism-http/dist/validator/validators/utils.js'));
export const loadQueryValidator = () =>
  load<ParameterValidator>(() => import('@stoplight/prism-http/dist/validator/validators/query.js'));
export const loadHeaderValidator = () =>
  load<ParameterValidator>(() => import('@stoplight/prism-http/dist/validator/validators/headers.js'));
export const loadBodyValidator = () =>
  load<BodyValidator>(() => import('@stoplight/prism-http/dist/validator/validators/body.js'));
export const loadSecurityHandlers = () =>
  load<SecurityHandlers>(() => import('@stoplight/prism-http/dist/validator/validators/security/handlers/index.js'));
export const loadResponseValidator = () =>
  load<ResponseValidator>(() => import('@stoplight/prism-http/dist/validator/index.js'));
export const loadGenerator = () =>
  load<Generator>(() => import('@stoplight/prism-http/dist/mocker/generator/JSONSchema.js'));

export async function loadNegotiator(): Promise<Negotiator> {
  type Module = { default: Negotiator | { default: Negotiator } };
  const file = () => import('@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js');
  const exported = (await load<Module>(file)).default;
  // Node gives the CommonJS module as the default export, a bundler may give the module's own `default`.
  return 'default' in exported ? exported.default : exported;
}

const ignore = () => {};
export const silentLogger: Logger = {
  child: () => silentLogger,
  info: ignore,
  success: ignore,
  debug: ignore,
  warn: ignore,
  error: ignore,
  trace: ignore,
};

export function listErrors(outcome: Either<readonly Diagnostic[], unknown>): Diagnostic[] {
  return outcome._tag === 'Left' ? outcome.left.filter(({ severity }) => severity === ERROR_SEVERITY) : [];
}
