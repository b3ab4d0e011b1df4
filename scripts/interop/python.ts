/** Python environments for the interoperability tests, outside the repository. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const MINIMUM = [3, 12] as const;

/** A Python that the vendors' clients accept: `EVALWIRE_PYTHON`, then what is on the PATH, then pyenv's. Throws with the remedy if there is none. */
export function findPython(): string {
  const pyenv = join(homedir(), '.pyenv', 'versions');
  const versions = existsSync(pyenv) ? readdirSync(pyenv).map((v) => join(pyenv, v, 'bin', 'python3')) : [];
  const candidates = [process.env.EVALWIRE_PYTHON, 'python3.13', 'python3.12', 'python3', ...versions].filter(
    (c): c is string => !!c,
  );
  const found = candidates.find((python) => {
    const [major = 0, minor = 0] =
      spawnSync(python, ['-c', 'import sys; print(*sys.version_info[:2])'], { encoding: 'utf8' })
        .stdout?.trim()
        .split(' ')
        .map(Number) ?? [];
    return major === MINIMUM[0] && minor >= MINIMUM[1];
  });
  if (!found)
    throw new Error(`No Python ${MINIMUM.join('.')} or newer was found: install one, or name it in EVALWIRE_PYTHON.`);
  return found;
}

/** The Python of a virtual environment that holds exactly a requirements file; made on first use, kept in the system's temporary folder. */
export function environment(requirements: string): string {
  const key = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `evalwire-python-${key}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'ready'))) return python;
  rmSync(folder, { recursive: true, force: true });
  run(findPython(), ['-m', 'venv', folder]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  run(python, ['-c', `open(${JSON.stringify(join(folder, 'ready'))}, 'w').close()`]);
  return python;
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `exit ${status}`}`);
}
