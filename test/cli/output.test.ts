import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/output.ts';
import { createOutput } from './support.ts';

describe('Output', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on a terminal %s with %j it shows colour: %s', (isTTY, env, hasColor) => {
    const { output, read } = createOutput({ isTTY, env });
    output.text(output.paint('red', 'x'));
    expect(read().stdout).toBe(hasColor ? '\x1b[31mx\x1b[0m\n' : 'x\n');
  });

  it('prints JSON on several lines with colour on a terminal, else on one without', () => {
    const value = { 'a "b"': [1, -2.5e3, true, null, 'x: 1'] };
    const terminal = createOutput();
    terminal.output.json(value);
    const colored = terminal.read().stdout;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(`${JSON.stringify(value, null, 2)}\n`);
    expect(colored).toContain('\x1b[36m"a \\"b\\""\x1b[0m:');
    expect(colored).toContain('\x1b[32m"x: 1"\x1b[0m');
    const pipe = createOutput({ isTTY: false });
    pipe.output.json(value);
    expect(pipe.read().stdout).toBe(`${JSON.stringify(value)}\n`);
  });

  it('redacts secrets in everything', () => {
    const { output, read } = createOutput({ secrets: ['sk-"12345'], env: { NO_COLOR: '1' } });
    output.addSecret('second-secret');
    output.json({ a: 'sk-"12345', b: 'second-secret' });
    output.text('sk-"12345');
    output.note('second-secret');
    output.failure({ error: 'E', message: 'sk-"12345', exitCode: 1 });
    output.failure({ error: 'E', message: 'sk-"12345', exitCode: 1 }, true);
    const { stdout, stderr } = read();
    expect(stdout + stderr).not.toMatch(/12345|second/);
    expect((stdout + stderr).match(/\[redacted\]/g)).toHaveLength(6);
  });

  it("escapes a server's control characters", () => {
    const { output, read } = createOutput({ env: { NO_COLOR: '1' } });
    output.json({ a: '\x1b]0;title\x07\x9b2J\x7f' });
    output.failure({ error: 'E', message: '\x1b[2Jgone\r', exitCode: 1 });
    const { stdout, stderr } = read();
    expect(JSON.parse(stdout)).toEqual({ a: '\x1b]0;title\x07\x9b2J\x7f' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('prints an error as text on a terminal', () => {
    const { output, read } = createOutput({ env: { NO_COLOR: '1' } });
    output.failure({
      error: 'E',
      message: 'Not found.',
      operationId: 'getRun',
      status: 404,
      requestId: 'r1',
      exitCode: 1,
    });
    expect(read()).toEqual({ stdout: '', stderr: 'error: Not found.\n  getRun · status 404 · request r1\n' });
  });
});

describe('formatTable', () => {
  it('aligns the columns', () => {
    expect(
      formatTable([
        ['a', 'one'],
        ['long', 'two'],
      ]),
    ).toBe('a     one\nlong  two');
  });
});
