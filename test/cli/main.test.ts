import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run, runProcess, start } from './support.ts';

describe('evalwire', () => {
  it.each([[['--help']], [[]], [['help']]])('%j prints every visible command', async (args) => {
    const { code, stdout } = await run(args);
    expect(code).toBe(0);
    for (const [name, { summary }] of Object.entries(COMMANDS))
      expect(stdout.includes(`  ${name} `)).toBe(summary !== '');
  });

  it.each(Object.keys(COMMANDS).filter((name) => !name.startsWith('_')))('%s --help shows its use', async (name) => {
    const asked = await run([name, '--help']);
    expect([asked.code, asked.stderr]).toEqual([0, '']);
    expect(asked.stdout).toMatch(new RegExp(`^evalwire ${name} `));
    expect((await run(['help', name])).stdout).toBe(asked.stdout);
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['cal'], 'Unknown command "cal". Did you mean "call"?'],
    [['--frob'], 'Unknown option "--frob"'],
    [['operations'], 'An argument is missing. Usage: evalwire operations <service>'],
    [['operations', 'vijil', 'ptm'], '"ptm" is one argument too many'],
    [['operations', 'vijil', '--jsn'], 'Did you mean --json?'],
    [['operations', 'vijil', '--json=1'], '--json takes no value'],
    [['spec', 'vijil', '--format'], '--format needs a value'],
    [['spec', 'vijil', '--format', 'yml'], 'Did you mean "yaml"?'],
    [['spec', 'vijil', '--format', 'json', '--format', 'json'], '--format is given twice'],
    [['call', 'vijil', 'listEvaluations', '--data', '--all'], 'not the option --all'],
    [['toString'], 'Unknown command'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stdout, failure } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(failure.message).toContain(message);
  });

  it.each([
    ['--api-key', 'vijil', 'VIJIL_API_KEY'],
    ['--token=x', 'ptm', 'PTM_API_TOKEN'],
    ['--access-token', 'promptic', 'PROMPTIC_ACCESS_TOKEN or PROMPTIC_API_KEY'],
  ])('refuses %s and names the variable of %s', async (option, service, variable) => {
    const { code, failure } = await run(['call', service, 'x', option, 'hunter2hunter2']);
    expect(code).toBe(2);
    expect(failure.message).toContain(`Set ${variable} in the environment.`);
    expect(failure.message).not.toContain('hunter2');
  });

  it.each([
    [0, ['--version']],
    [0, ['describe', 'vijil', 'listEvaluations']],
    [0, ['__complete', '--', 'call', 'vijil', 'cancel']],
    [0, ['mock', '--help']],
    [2, ['mock', '--prot', '1']],
    [2, ['call', 'vijil', 'x', '--api-key', 'hunter2hunter2']],
    [3, ['call', 'vijil', 'listEvaluations', '--base-url', 'http://127.0.0.1:9', '--retries', '0']],
  ])('exits as a process with %i for %j, and prints what run() returns', async (code, args) => {
    const finished = await runProcess(args);
    expect(finished.code).toBe(code);
    const { stdout, stderr } = await run(args);
    expect(finished).toMatchObject({ stdout, stderr });
  });

  it('leaves Ctrl-C and SIGTERM to the process after its end', async () => {
    const count = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = count();
    await run(['call', 'vijil', 'listEvaluations', '--base-url', 'http://127.0.0.1:9', '--retries', '0']);
    expect(count()).toBe(before);
  });

  it('ends quietly if the reader of its output is gone', async () => {
    const child = start(['spec', 'ptm', '--format', 'yaml']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('does not read a stdin that stays open', async () => {
    const child = start(['operations', 'vijil']);
    child.stdout.resume();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    child.stdin.destroy();
  });
});
