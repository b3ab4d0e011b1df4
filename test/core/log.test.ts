import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClientEvent } from '../../src/core/events.ts';
import { formatEvent, type LogLevel, printEvent } from '../../src/core/log.ts';

const base = { operationId: 'op', attempt: 1 } as const;
const REQUEST: ClientEvent = { type: 'request', ...base, method: 'GET', path: '/items/{id}' };
const PROGRESS: ClientEvent = { type: 'upload-progress', ...base, sent: 5, total: undefined };
const RETRY: ClientEvent = { type: 'retry', ...base, status: undefined, delayMs: 99.5 };

describe('formatEvent writes on one line', () => {
  test.each<[ClientEvent, string]>([
    [REQUEST, 'evalwire request op attempt=1 method=GET path=/items/{id}'],
    // A field without a value is omitted, a number is rounded.
    [PROGRESS, 'evalwire upload-progress op attempt=1 sent=5'],
    [RETRY, 'evalwire retry op attempt=1 delayMs=100'],
    [{ ...REQUEST, path: '/a-b_c.d:e' }, 'evalwire request op attempt=1 method=GET path=/a-b_c.d:e'],
    [{ ...REQUEST, path: '' }, 'evalwire request op attempt=1 method=GET path=""'],
    [{ ...REQUEST, path: 'a b' }, 'evalwire request op attempt=1 method=GET path="a b"'],
    [{ ...REQUEST, path: '"a' }, 'evalwire request op attempt=1 method=GET path="\\"a"'],
    [{ ...REQUEST, path: 'a\u001b' }, 'evalwire request op attempt=1 method=GET path="a\\u001b"'],
  ])('%o', (event, line) => {
    expect(formatEvent(event)).toBe(line);
  });
});

describe('printEvent', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const printAll = (level: LogLevel) => {
    const lines: string[] = [];
    vi.stubGlobal('process', { stderr: { write: (text: string) => lines.push(text) } });
    for (const event of [REQUEST, PROGRESS, RETRY]) printEvent(event, level);
    vi.unstubAllGlobals();
    return lines.map((line) => line.split(' ')[1]);
  };

  test('prints every event at level debug', () => {
    expect(printAll('debug')).toEqual(['request', 'upload-progress', 'retry']);
  });

  test('omits requests and the progress of uploads at level info', () => {
    expect(printAll('info')).toEqual(['retry']);
  });

  test('ends each line that it writes to stderr', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    printEvent(RETRY, 'info');
    expect(write.mock.calls).toEqual([['evalwire retry op attempt=1 delayMs=100\n']]);
  });

  test.each<[string, object | undefined]>([
    ['process', undefined],
    ['stderr', {}],
    ['stderr that can be written', { stderr: {} }],
  ])('uses the console if there is no %s', (_, process) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal('process', process);
    printEvent(RETRY, 'debug');
    vi.unstubAllGlobals();
    expect(error.mock.calls).toEqual([['evalwire retry op attempt=1 delayMs=100']]);
  });
});
