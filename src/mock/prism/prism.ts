/** What the mock takes from Prism: validation of requests and responses, negotiation, generated bodies. Only this folder knows Prism. */
import { listCredentialHeaders, type OperationModel } from '../../openapi/document.ts';
import { deref } from '../../openapi/reference.ts';
import type { Document, SecurityScheme } from '../../openapi/types.ts';
import type { Problem } from '../story/story.ts';
import { buildPrismOperation, type PrismOperation } from './operation.ts';
import { loadNegotiator, loadResponseValidator, loadSecurityHandlers } from './parts.ts';
import { type PrismInput, RequestValidator } from './request-validator.ts';
import { createResponse, type Documented, type Preference, resolveAccept } from './responder.ts';
import { SchemaInliner } from './schema-inliner.ts';

export type { PrismInput } from './request-validator.ts';
export { type Documented, NotDocumented, type Preference } from './responder.ts';

export interface Verdict {
  readonly unauthorized: boolean;
  readonly problems: readonly Problem[];
}

const RESPONSES_KEPT = 500;
const CREDENTIALS_KEPT = 200;

/** Loads the parts of Prism that every request needs. The schema check, two thirds of the rest, follows with the first request that needs it. */
export async function loadPrism(): Promise<void> {
  await Promise.all([loadSecurityHandlers(), loadNegotiator()]);
}

interface Prepared {
  readonly resource: PrismOperation;
  readonly validator: RequestValidator;
}

/** One service's operations as Prism sees them. Each is prepared when it is first used. */
export class PrismService {
  readonly #document: Document;
  readonly #schemas: SchemaInliner;
  readonly #prepared = new Map<OperationModel, Prepared | Promise<Prepared>>();
  readonly #responses = new Map<string, Documented>();
  readonly #credentials = new Map<string, boolean>();
  readonly #credentialHeaders: readonly string[];
  /** Whether all credentials are in headers, so that verdicts about them can be remembered by these. */
  readonly #inHeaders: boolean;

  constructor(document: Document) {
    this.#document = document;
    this.#schemas = new SchemaInliner(document);
    this.#credentialHeaders = listCredentialHeaders(document);
    const schemes = Object.values(document.components?.securitySchemes ?? {}).map((scheme) =>
      deref<SecurityScheme>(document, scheme),
    );
    this.#inHeaders = schemes.every((scheme) => scheme.type !== 'apiKey' || scheme.in === 'header');
  }

  /** Validates a request. */
  async verdict(operation: OperationModel, input: PrismInput): Promise<Verdict> {
    const { validator } = await this.#prepare(operation);
    if (!this.#isAuthorized(operation, validator, input)) return { unauthorized: true, problems: [] };
    return { unauthorized: false, problems: await validator.listProblems(input) };
  }

  /**
   * Returns the documented (or, with `dynamic`, generated) response of an operation. A documented body is shared and frozen: copy it to change it.
   * @throws {NotDocumented}
   */
  async documented(operation: OperationModel, preference: Preference, given: string | undefined): Promise<Documented> {
    const accept = resolveAccept(operation, preference, given);
    const key = `${operation.operationId} ${preference.code} ${preference.example} ${accept}`;
    const known = preference.dynamic ? undefined : this.#responses.get(key);
    if (known) return known;
    const { resource } = await this.#prepare(operation);
    const response = await createResponse(operation, resource, preference, accept);
    if (preference.dynamic) return response;
    if (this.#responses.size >= RESPONSES_KEPT) this.#responses.clear();
    this.#responses.set(key, response);
    return response;
  }

  /** Returns how a response departs from the document; empty if it does not. A status that is not documented counts. */
  async violations(operation: OperationModel, { status, headers, body }: Documented): Promise<string[]> {
    const { resource } = await this.#prepare(operation);
    const { validateOutput } = await loadResponseValidator();
    const outcome = validateOutput({ resource, element: { statusCode: status, headers, body } });
    return outcome._tag === 'Left' ? outcome.left.map(({ message }) => message) : [];
  }

  #isAuthorized(operation: OperationModel, validator: RequestValidator, input: PrismInput): boolean {
    if (!this.#inHeaders) return validator.isAuthorized(input);
    let key = operation.operationId;
    for (const name of this.#credentialHeaders) key += `\n${input.headers[name] ?? ''}`;
    let authorized = this.#credentials.get(key);
    if (authorized === undefined) {
      authorized = validator.isAuthorized(input);
      if (this.#credentials.size >= CREDENTIALS_KEPT) this.#credentials.clear();
      this.#credentials.set(key, authorized);
    }
    return authorized;
  }

  #prepare(operation: OperationModel): Prepared | Promise<Prepared> {
    const known = this.#prepared.get(operation);
    if (known) return known;
    const preparing = this.#createPrepared(operation);
    this.#prepared.set(operation, preparing);
    return preparing;
  }

  async #createPrepared(operation: OperationModel): Promise<Prepared> {
    const resource = buildPrismOperation(this.#document, operation, this.#schemas);
    const prepared = { resource, validator: await RequestValidator.create(operation, resource) };
    this.#prepared.set(operation, prepared);
    return prepared;
  }
}
