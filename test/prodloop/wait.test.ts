import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ProdloopError,
  type Progress,
  type SimulationState,
  SimulationTimeoutError,
  type SimulationTurn,
  ValidationError,
  WaitTimeoutError,
} from '../../src/prodloop/index.ts';
import { mergeTurns } from '../../src/prodloop/wait.ts';
import { collect } from '../support/collect.ts';
import { clientWith, rejection } from './support.ts';

// Delays without their random part.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => void vi.restoreAllMocks());

const running = (turns?: object[], latest_activity?: string) => ({
  json: {
    chat_id: 's',
    status: 'running',
    ...(turns ? { turns } : {}),
    ...(latest_activity ? { progress: { latest_activity } } : {}),
  },
});
const fast = { intervalMs: 1 };

describe('waiting', () => {
  test('resolves to the completed state with the turns of all polls', async () => {
    const { prodloop, requests } = clientWith([
      running(),
      running(
        [{ turn_id: 'a', turn_index: 0, timing: { bot_response_latency_ms: 5, tester_grading_status: 'pending' } }],
        'turn 1 stored',
      ),
      running([{ turn_id: 'b', turn_index: 1 }]),
      {
        json: {
          chat_id: 's',
          status: 'completed',
          turns: [{ turn_id: 'a', score: 1, timing: { tester_grading_status: 'completed' } }],
          final_result: {},
        },
      },
    ]);
    const seen: Progress<SimulationState>[] = [];
    const state = await prodloop.waitForSimulation(
      { chat_id: ' s ' },
      { ...fast, onProgress: (progress) => seen.push(progress) },
    );
    expect(state).toEqual({
      chat_id: 's',
      status: 'completed',
      turns: [
        {
          turn_id: 'a',
          turn_index: 0,
          score: 1,
          timing: { bot_response_latency_ms: 5, tester_grading_status: 'completed' },
        },
        { turn_id: 'b', turn_index: 1 },
      ],
      final_result: {},
    });
    expect(requests.map(({ url }) => url)).toEqual(Array(4).fill('https://prodloop.test/simulate/s'));
    expect(
      seen.map(({ status, attempt, reason, done, state }) => [status, attempt, reason, done, state?.turns?.length]),
    ).toEqual([
      ['running', 1, 'running', false, undefined],
      ['running', 2, 'running: turn 1 stored', false, 1],
      ['running', 3, 'running', false, 2],
      ['completed', 4, undefined, true, 2],
    ]);
  });

  test('resolves to a failed state and does not throw', async () => {
    const { prodloop } = clientWith([{ json: { chat_id: 's', status: 'failed' } }]);
    expect(await prodloop.waitForSimulation({ chat_id: 's' }, fast)).toEqual({ chat_id: 's', status: 'failed' });
  });

  test('continues at an unknown status', async () => {
    const { prodloop } = clientWith([
      { json: { chat_id: 's', status: 'queued' } },
      { json: { chat_id: 's' } },
      { json: { chat_id: 's', status: 'completed' } },
    ]);
    const polls = await collect(prodloop.waitForSimulation({ chat_id: 's' }, fast));
    expect(polls.map(({ status }) => status)).toEqual(['queued', undefined, 'completed']);
  });

  test('polls immediately and then every 2 s', async () => {
    const { prodloop } = clientWith([running()]);
    for await (const { attempt, nextDelayMs, elapsedMs } of prodloop.waitForSimulation({ chat_id: 's' })) {
      expect([attempt, nextDelayMs]).toEqual([1, 2000]);
      expect(elapsedMs).toBeLessThan(1000);
      break;
    }
  });

  test('rejects at its deadline, with the last state in the error', async () => {
    const { prodloop } = clientWith([running([{ turn_id: 'a' }])]);
    const error: SimulationTimeoutError<SimulationState> = await rejection(
      prodloop.waitForSimulation({ chat_id: 's' }, { ...fast, timeoutMs: 30 }),
    );
    for (const kind of [SimulationTimeoutError, WaitTimeoutError, ProdloopError]) expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(/^simulation s did not finish within 30 ms \(last status "running", \d+ polls\)/);
    expect(error.lastState?.turns).toEqual([{ turn_id: 'a' }]);
  });

  test('rejects on an abort and on an error of the service', async () => {
    const { prodloop } = clientWith([running()]);
    const signal = AbortSignal.timeout(30);
    expect((await rejection(prodloop.waitForSimulation({ chat_id: 's' }, { signal }))).name).toBe('TimeoutError');
    const gone = clientWith([{ status: 404, json: { error: 'Simulation not found: s' } }]).prodloop;
    expect((await rejection(gone.waitForSimulation({ chat_id: 's' }))).message).toBe(
      'Prodloop API error (404): Simulation not found: s',
    );
  });

  test.each([
    ['a blank id', { chat_id: ' ' }, {}, 'chat_id is required.'],
    ['no id', {}, {}, 'chat_id is required.'],
    ['an invalid interval', { chat_id: 's' }, { intervalMs: -1 }, 'intervalMs must be a number of at least 0, not -1.'],
  ])('rejects %s', async (_, params, options, message) => {
    const { prodloop, requests } = clientWith([running()]);
    const error = await rejection(prodloop.waitForSimulation(params as never, options));
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(ValidationError);
    expect(requests).toEqual([]);
  });
});

describe('merging turns', () => {
  const timing = { tester_grading_status: 'completed' };
  test.each<[string, object[] | undefined, object[] | undefined, object[] | undefined]>([
    ['returns undefined without turns', undefined, undefined, undefined],
    ['keeps the turns if a poll has none', [{ turn_id: 'a' }], undefined, [{ turn_id: 'a' }]],
    [
      'merges turns by id',
      [{ turn_id: 'a', turn_index: 0 }],
      [{ turn_id: 'a', turn_index: 0, timing }],
      [{ turn_id: 'a', turn_index: 0, timing }],
    ],
    [
      'merges turns by index',
      [{ turn_index: 3, x: 1 }],
      [{ turn_index: 3, timing }, { turn_index: 4 }],
      [{ turn_index: 3, x: 1, timing }, { turn_index: 4 }],
    ],
    ['merges turns by position', [{ x: 1 }], [{ timing }, {}], [{ x: 1, timing }, {}]],
    [
      'treats the missing index of the first turn as 0',
      [{ x: 1 }],
      [{ turn_index: 0, timing }],
      [{ x: 1, turn_index: 0, timing }],
    ],
    [
      'keeps two turns with the same id of one poll',
      [],
      [
        { turn_id: 'a', x: 1 },
        { turn_id: 'a', x: 2 },
      ],
      [
        { turn_id: 'a', x: 1 },
        { turn_id: 'a', x: 2 },
      ],
    ],
    [
      'replaces null by a value',
      [{ turn_id: 'a', timing: { x: null } }],
      [{ turn_id: 'a', timing: { x: 5 } }],
      [{ turn_id: 'a', timing: { x: 5 } }],
    ],
  ])('%s', (_, seen, polled, merged) => {
    expect(mergeTurns(seen as SimulationTurn[], polled as SimulationTurn[])).toEqual(merged);
  });
});

test.each([
  ['a blank id', ' ', 'chat_id is required.'],
  [
    'a step up',
    ' .. ',
    'getSimulation: "chat_id" is "..", which would change the route. Pass the id as a non-empty string or a number.',
  ],
])('getSimulation rejects %s (R5)', async (_, chat_id, message) => {
  const { prodloop, requests } = clientWith([running()]);
  const error = await rejection(prodloop.getSimulation({ chat_id }));
  expect([error.name, error.message]).toEqual(['ValidationError', message]);
  expect(requests).toEqual([]);
});

test('getSimulation encodes an id as one path segment (R5)', async () => {
  const { prodloop, requests } = clientWith([running()]);
  await prodloop.getSimulation({ chat_id: 'a/b?c#d%20 – Zoë' });
  expect(requests[0]?.url).toBe('https://prodloop.test/simulate/a%2Fb%3Fc%23d%2520%20%E2%80%93%20Zo%C3%AB');
});
