import type { Problem, Refusal } from '../../mock/story/story.ts';

/** Returns the vendor's message for a problem, if one is documented. The texts are verbatim (contract §3). */
export function getValidationMessage(problem: Problem | undefined): Pick<Refusal, 'message'> {
  if (problem?.rule === 'required') return { message: 'Required' };
  if (problem?.rule === 'format' && problem.message.includes('uuid')) return { message: 'Invalid uuid' };
  if (problem?.rule !== 'type' || problem.in !== 'body') return {};
  const expected = /^must be (\w+)/.exec(problem.message)?.[1];
  if (expected === undefined) return {};
  return { message: ({ body }) => `Expected ${expected}, received ${getTypeName(getValue(body, problem.field))}` };
}

function getValue(body: unknown, field: string): unknown {
  const names = field === '' ? [] : field.split('.');
  return names.reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);
}

function getTypeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
