import { spawnSync } from 'node:child_process';

/** Runs a command and returns what it printed. @throws {Error} with the end of its output if it fails. */
export function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 900_000,
  });
  if (status === 0) return stdout;
  const lines = (error?.message ?? `${stdout}${stderr}`).trim().split('\n');
  throw new Error([`${command} ${args[0]} failed:`, ...lines.slice(-8)].join('\n      '));
}
