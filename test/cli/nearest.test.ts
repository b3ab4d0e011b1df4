import { describe, expect, it } from 'vitest';
import { WrongUse } from '../../src/cli/failure.ts';
import { resolveName } from '../../src/cli/nearest.ts';

const NAMES = ['evaluation_id', 'limit', 'listPrompts', 'listPromptVersions'];

describe('resolveName', () => {
  it.each([
    ['evaluation_id', 'evaluation_id'],
    ['evaluationId', 'evaluation_id'],
    ['evaluation-id', 'evaluation_id'],
    ['ev', 'evaluation_id'],
    // Exact although it is a prefix of another.
    ['listPrompts', 'listPrompts'],
    ['list-prompts', 'listPrompts'],
  ])('%s → %s', (name, resolved) => {
    expect(resolveName(name, NAMES, 'argument')).toBe(resolved);
  });

  it.each([
    ['list', '"list" is not a unique argument. It fits listPrompts, listPromptVersions.'],
    ['limti', 'Unknown argument "limti". Did you mean "limit"?'],
    ['', 'Unknown argument ""'],
  ])('rejects %j', (name, message) => {
    expect(() => resolveName(name, NAMES, 'argument')).toThrow(WrongUse);
    expect(() => resolveName(name, NAMES, 'argument')).toThrow(message);
  });
});
