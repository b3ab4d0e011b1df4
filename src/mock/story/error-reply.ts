import { findResponse, type OperationModel } from '../../openapi/document.ts';
import { NotDocumented } from '../prism/prism.ts';
import type { Service } from '../service.ts';
import type { About, Problem, Refusal, RefusalRef } from './refusal.ts';
import { Reply } from './reply.ts';

/**
 * Returns the refusal that a name or a refusal in place stands for, with `changes` assigned to it.
 * @throws {Error} if the story has no refusal of that name.
 */
export function resolveRefusal(
  service: Service,
  ref: RefusalRef,
  changes: Partial<Refusal> = {},
  problems: readonly Problem[] = [],
  operationId?: string,
): Refusal {
  if (typeof ref !== 'string') return { ...ref, ...changes };
  const named = service.story.errors[ref] ?? FALLBACKS[ref]?.(service);
  if (named === undefined || ref === 'body')
    throw new Error(`The story of ${service.name} uses the refusal "${ref}", which is not in its errors.`);
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
 * Creates the response to a refused request. Its body is the documented example for that status and code, unless the
 * refusal has a message or details of its own: then the story's `errors.body` builds it.
 */
export async function createErrorReply(
  service: Service,
  operation: OperationModel | undefined,
  refusal: Refusal,
  problems: readonly Problem[] = [],
  about: About = NOTHING,
): Promise<Reply> {
  const documented = operation && (await findDocumentedError(service, operation, refusal));
  const headers = { ...documented?.headers, ...refusal.headers };
  if (
    documented?.body !== undefined &&
    refusal.message === undefined &&
    problems.length === 0 &&
    refusal.details === undefined
  ) {
    return new Reply({ status: refusal.status, body: documented.body, headers });
  }
  const given = typeof refusal.message === 'function' ? refusal.message(about) : refusal.message;
  const message = given ?? (describeProblems(problems) || `HTTP ${refusal.status}`);
  const body = service.story.errors.body({ ...refusal, message, problems, operationId: operation?.operationId });
  return new Reply({ status: refusal.status, body, headers: { 'content-type': 'application/json', ...headers } });
}

const NOTHING: About = { id: undefined, path: {}, query: {}, body: undefined };

/** Finds the documented example of an error: the one with the refusal's code or, without a code, the first. */
async function findDocumentedError({ prism }: Service, operation: OperationModel, { status, code }: Refusal) {
  try {
    const first = await prism.documented(operation, { code: status }, undefined);
    if (code === undefined || hasValue(first.body, code)) return first;
    for (const example of listExamples(operation, status)) {
      const other = await prism.documented(operation, { code: status, example }, undefined);
      if (hasValue(other.body, code)) return other;
    }
    return { ...first, body: undefined };
  } catch (error) {
    if (error instanceof NotDocumented) return undefined;
    throw error;
  }
}

function listExamples(operation: OperationModel, status: number): string[] {
  return Object.values(findResponse(operation, status)?.content ?? {}).flatMap((media) =>
    Object.keys(media.examples ?? {}),
  );
}

/** Returns whether the value, or any part of it, is this text. */
function hasValue(value: unknown, text: string): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((part) => hasValue(part, text));
}

/** Describes in one sentence what is wrong: the first problem that does not merely follow from others. */
function describeProblems(problems: readonly Problem[]): string {
  const problem = problems.find(({ rule }) => rule !== 'anyOf' && rule !== 'oneOf') ?? problems[0];
  if (!problem) return '';
  const where = problem.field || `The ${problem.in}`;
  return `${where} ${problem.message}${/[.!?]$/.test(problem.message) ? '' : '.'}`;
}
