import { findResponse, type OperationModel } from '../../openapi/document.ts';
import { NotDocumented } from '../prism/prism.ts';
import type { Service } from '../service.ts';
import { type About, type Problem, type Refusal, type RefusalRef, Reply } from './story.ts';

/** A refusal by name or on the spot, with what this request changes about it. */
export function refusalOf(
  service: Service,
  ref: RefusalRef,
  changes: Partial<Refusal> = {},
  problems: readonly Problem[] = [],
  operationId?: string,
): Refusal {
  if (typeof ref !== 'string') return { ...ref, ...changes };
  const named = service.story.errors[ref] ?? FALLBACKS[ref]?.(service);
  if (named === undefined || ref === 'body')
    throw new Error(`The story of ${service.name} names the refusal "${ref}", but has none of that name.`);
  const refusal =
    typeof named === 'function'
      ? (named as (p: readonly Problem[], id?: string) => Refusal)(problems, operationId)
      : named;
  return { ...refusal, ...changes };
}

const FALLBACKS: Record<
  string,
  (service: Service) => Refusal | ((p: readonly Problem[], id: string | undefined) => Refusal)
> = {
  notFound: () => ({ status: 404, message: 'Not found.' }),
  unknownMethod: () => ({ status: 405, message: 'This path does not have this method.' }),
  tooLarge: (service) => service.story.errors.validation,
  unsupportedType: (service) => service.story.errors.validation,
};

/**
 * The answer to a refused request: status, headers and, where nothing else is said, the body of the documented example
 * for that status and code; else a body as the service words it.
 */
export async function refused(
  service: Service,
  operation: OperationModel | undefined,
  refusal: Refusal,
  problems: readonly Problem[] = [],
  about: About = NOTHING,
): Promise<Reply> {
  const documented = operation && (await documentedError(service, operation, refusal));
  const headers = { ...documented?.headers, ...refusal.headers };
  if (
    documented?.body !== undefined &&
    refusal.message === undefined &&
    problems.length === 0 &&
    refusal.details === undefined
  ) {
    return new Reply({ status: refusal.status, body: documented.body, headers });
  }
  const said = typeof refusal.message === 'function' ? refusal.message(about) : refusal.message;
  const message = said ?? (wordsOf(problems) || `HTTP ${refusal.status}`);
  const body = service.story.errors.body({ ...refusal, message, problems, operationId: operation?.operationId });
  return new Reply({ status: refusal.status, body, headers: { 'content-type': 'application/json', ...headers } });
}

const NOTHING: About = { id: undefined, path: {}, query: {}, body: undefined };

/** The documented example of an error, the one with the refusal's code first. */
async function documentedError({ prism }: Service, operation: OperationModel, { status, code }: Refusal) {
  if (!findResponse(operation, status)) return undefined;
  try {
    const first = await prism.documented(operation, { code: status }, undefined);
    if (code === undefined || hasValue(first.body, code)) return first;
    for (const example of examplesOf(operation, status)) {
      const other = await prism.documented(operation, { code: status, example }, undefined);
      if (hasValue(other.body, code)) return other;
    }
    return { ...first, body: undefined };
  } catch (error) {
    if (error instanceof NotDocumented) return undefined;
    throw error;
  }
}

function examplesOf(operation: OperationModel, status: number): string[] {
  return Object.values(findResponse(operation, status)?.content ?? {}).flatMap((media) =>
    Object.keys(media.examples ?? {}),
  );
}

/** Does this text stand anywhere in the value? */
function hasValue(value: unknown, text: string): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((part) => hasValue(part, text));
}

/** What is wrong, in one sentence: the first problem that is no mere consequence of others. */
export function wordsOf(problems: readonly Problem[]): string {
  const problem = problems.find(({ rule }) => rule !== 'anyOf' && rule !== 'oneOf') ?? problems[0];
  if (!problem) return '';
  const where = problem.field || (problem.in === 'request' ? 'The request' : `The ${problem.in}`);
  return `${where} ${problem.message}${/[.!?]$/.test(problem.message) ? '' : '.'}`;
}
