/** What the mock takes from Prism: validation of requests and responses, negotiation, generated bodies. Only this folder knows Prism. */
import type { OperationModel } from '../../openapi/document.ts';
import type { Document } from '../../openapi/types.ts';
import type { Problem } from '../story/story.ts';
import { buildPrismOperation, type PrismOperation } from './operation.ts';
import { listErrors, loadNegotiator, loadResponseValidator, loadSecurityHandlers } from './parts.ts';
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
  readonly #prepared = new Map<OperationModel, Prepared>();
  readonly #responses = new Map<string, Documented>();

  constructor(document: Document) {
    this.#document = document;
    this.#schemas = new SchemaInliner(document);
  }

  /** Validates a request. */
  async verdict(operation: OperationModel, input: PrismInput): Promise<Verdict> {
    const { validator } = this.#prepare(operation);
    if (!(await validator.isAuthorized(input))) return { unauthorized: true, problems: [] };
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
    const { resource } = this.#prepare(operation);
    const response = await createResponse(operation, resource, preference, accept);
    if (preference.dynamic) return response;
    if (this.#responses.size >= RESPONSES_KEPT) this.#responses.clear();
    this.#responses.set(key, response);
    return response;
  }

  /** Returns how a response departs from the document; empty if it does not. A status that is not documented counts. */
  async violations(operation: OperationModel, { status, headers, body }: Documented): Promise<string[]> {
    const { resource } = this.#prepare(operation);
    const { validateOutput } = await loadResponseValidator();
    const outcome = validateOutput({ resource, element: { statusCode: status, headers, body } });
    return listErrors(outcome).map(({ message }) => message);
  }

  #prepare(operation: OperationModel): Prepared {
    let prepared = this.#prepared.get(operation);
    if (!prepared) {
      const resource = buildPrismOperation(this.#document, operation, this.#schemas);
      prepared = { resource, validator: new RequestValidator(operation, resource) };
      this.#prepared.set(operation, prepared);
    }
    return prepared;
  }
}
