import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../services.ts';

/** Starts the mock in a process of its own, since the generators' commands block this one. */
export async function startMockProcess(service: string): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'mock', service, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /ready at (http:\S+?):? /.exec(`${line} `)?.[1];
    if (address) return { url: `${address}/${service}`, stop: () => child.kill('SIGTERM') };
  }
  throw new Error('The mock ended before it was ready.');
}
