import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalog, resolveOperation } from '../../src/cli/catalog.ts';
import { WrongUse } from '../../src/cli/failure.ts';
import { FileArgument, parseOperationArguments } from '../../src/cli/operation-arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalwire-arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const json = file('object.json', '{"a": 1}');
const text = file('text.txt', 'Summarize:\n{{text}}\n');

const parse = (service: string, operation: string, words: string[], body?: unknown, isLiteral = false) =>
  parseOperationArguments(
    resolveOperation(loadCatalog(service), operation),
    words,
    body === undefined ? undefined : { value: body, isLiteral },
  );

describe('parseOperationArguments', () => {
  it.each([
    ['a string stays text', 'vijil', 'listEvaluations', ['agent_id=42'], { agent_id: '42' }],
    ['an integer', 'vijil', 'listEvaluations', ['limit=5'], { limit: 5 }],
    ['a boolean', 'mutagent', 'deletePrompt', ['id=4', 'force=true'], { id: 4, force: true }],
    ['a fraction', 'promptic', 'updateEvaluator', ['experimentId=e', 'evaluatorId=v', 'weight=.25'], { weight: 0.25 }],
    [
      'a list by repetition',
      'ptm',
      'runEval',
      ['prompt_ids=a', 'prompt_ids=b', 'provider_ids=p'],
      { prompt_ids: ['a', 'b'], provider_ids: ['p'] },
    ],
    ['a list as JSON', 'ptm', 'runEval', ['prompt_ids:=["a"]', 'provider_ids=p'], { prompt_ids: ['a'] }],
    ['raw JSON of another type', 'vijil', 'listEvaluations', ['status:="paused"'], { status: 'paused' }],
    ['an object as JSON', 'mutagent', 'createPrompt', ['name=n', 'inputSchema:={"x":1}'], { inputSchema: { x: 1 } }],
    [
      'an object from a file',
      'vijil',
      'createEvaluation',
      ['agent_id=a', 'harnesses=h', `model_params=@${json}`],
      { model_params: { a: 1 } },
    ],
    ['JSON from a file', 'mutagent', 'createPrompt', ['name=n', `inputSchema:=@${json}`], { inputSchema: { a: 1 } }],
    [
      'text from a file',
      'mutagent',
      'createPrompt',
      [`name=@${text}`, 'inputSchema:={}'],
      { name: 'Summarize:\n{{text}}\n' },
    ],
    ['an id that begins with @', 'ptm', 'getSkillByName', ['qualified_name=@alice/x'], { qualified_name: '@alice/x' }],
    ['a value with =', 'ptm', 'listPrompts', ['search=a=b:=c'], { search: 'a=b:=c' }],
    ['an empty value', 'ptm', 'listPrompts', ['search='], { search: '' }],
    ['a name in another case', 'mutagent', 'listPrompts', ['is-latest=false'], { isLatest: false }],
    ['fields of the one body argument', 'mutagent', 'updatePrompt', ['id=4', 'name=n'], { id: 4, body: { name: 'n' } }],
    ['the body argument itself', 'mutagent', 'updatePrompt', ['id=4', 'body:={"x":1}'], { id: 4, body: { x: 1 } }],
    [
      'a body that is a list',
      'promptic',
      'createObservations',
      ['experimentId=e', 'observations:=[1]'],
      { experimentId: 'e', observations: [1] },
    ],
    [
      'a field of an open body',
      'ptm',
      'runEval',
      ['prompt_ids=a', 'provider_ids=p', 'dry_run_extra=1'],
      { dry_run_extra: '1' },
    ],
  ] as const)('reads %s', (_, service, operation, words, args) => {
    expect(parse(service, operation, [...words]).args).toMatchObject(args);
  });

  it('keeps a file as a file', () => {
    const { args } = parse('prodloop', 'evaluateCall', [`audio_file=@${text}`, 'parameters=pause_profile']);
    expect(args).toEqual({ audio_file: new FileArgument(text), parameters: ['pause_profile'] });
  });

  it('passes header parameters as headers', () => {
    const { args, headers } = parse('mutagent', 'getPrompt', ['id=4', 'x-workspace-id=w1']);
    expect([args, headers]).toEqual([{ id: 4 }, { 'x-workspace-id': 'w1' }]);
  });

  it('takes --data as fields, as the body argument or as a list', () => {
    expect(parse('vijil', 'createEvaluation', ['agent_id=b'], { agent_id: 'a', harnesses: ['x'] }).args).toEqual({
      agent_id: 'b',
      harnesses: ['x'],
    });
    expect(parse('mutagent', 'updatePrompt', ['id=4', 'name=n'], { tags: ['t'] }).args).toEqual({
      id: 4,
      body: { tags: ['t'], name: 'n' },
    });
    expect(parse('promptic', 'createObservations', ['experimentId=e'], [{ variables: {} }]).args).toEqual({
      experimentId: 'e',
      observations: [{ variables: {} }],
    });
  });

  it('accepts a secret from a file only, and reports it as one', () => {
    const key = file('key.txt', 'sk-1\n');
    const words = ['harnesses=a', 'agent_id=b'];
    const { args, secrets } = parse('vijil', 'createEvaluation', [...words, `api_key_value=@${key}`]);
    expect(args.api_key_value).toBe('sk-1');
    expect(secrets).toEqual([{ name: 'api_key_value', value: 'sk-1' }]);
    expect(parse('vijil', 'createEvaluation', words, { api_key_value: 'sk-2' }).secrets).toHaveLength(1);
    for (const refused of [['api_key_value=sk-1'], ['api_key_value:="sk-1"']])
      expect(() => parse('vijil', 'createEvaluation', [...words, ...refused])).toThrow('api_key_value is a secret');
    expect(() => parse('vijil', 'createEvaluation', words, { api_key_value: 'sk-1' }, true)).toThrow('is a secret');
  });

  it.each([
    ['mutagent', 'getPrompt', ['id=four'], 'id must be integer, not "four"'],
    ['mutagent', 'deletePrompt', ['id=4', 'force=yes'], 'force must be boolean, not "yes"'],
    ['vijil', 'createEvaluation', ['model_params={}'], "model_params is JSON. Write model_params:='…'"],
    ['mutagent', 'createPrompt', ['name=n', 'inputSchema:={'], 'inputSchema:= is not valid JSON'],
    ['mutagent', 'createPrompt', ['name=@/none.txt'], 'name: the file /none.txt cannot be read'],
    ['mutagent', 'createPrompt', ['name=a', 'name=b'], 'name is given 2 times and is not a list'],
    ['mutagent', 'createPrompt', [], 'createPrompt: missing name (string); inputSchema (JSON).'],
    ['vijil', 'listEvaluations', ['limit'], '"limit" is not an argument of the operation. Write name=value'],
    ['prodloop', 'evaluateCall', [`audio_file=@${text}`, 'parameters=pause_profil'], 'Did you mean "pause_profile"?'],
    ['vijil', 'listEvaluations', ['limt=1'], 'Did you mean "limit"?'],
    ['mutagent', 'listPrompts', ['prompt.x=1'], 'Unknown argument of listPrompts "prompt.x"'],
  ])('%s %s %j is wrong use', (service, operation, words, message) => {
    expect(() => parse(service, operation, words)).toThrow(WrongUse);
    expect(() => parse(service, operation, words)).toThrow(message);
  });
});

describe('resolveOperation', () => {
  it.each([
    ['prompt.getPrompt', 'getPrompt'],
    ['prompt.get', 'getPrompt'],
    ['getPrompt', 'getPrompt'],
    ['run-evaluation', 'runEvaluation'],
  ])('mutagent %s is %s', (name, operationId) => {
    expect(resolveOperation(loadCatalog('mutagent'), name).operationId).toBe(operationId);
  });

  it('rejects an operation of another namespace', () => {
    expect(() => resolveOperation(loadCatalog('mutagent'), 'promptDatasets.getPrompt2')).toThrow('Unknown operation');
  });
});
