/** Installs the generators outside the repository, in the versions that the files of this folder pin. Kept in the system's temporary folder. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment } from '../interop/python.ts';
import { root } from '../services.ts';
import { run } from './commands.ts';

const here = `${root}scripts/generators/`;

/** Versions of the tools that neither npm nor pip installs. */
export const OAPI_CODEGEN = '2.8.2';
export const OPENAPI_GENERATOR = '7.25.0';
const OAPI_CODEGEN_RUNTIME = '1.8.0';

export interface Tools {
  /** Folder of what the generators write. */
  work: string;
  /** Path of a command that npm installed. */
  npm(command: string): string;
  /** Path of a command in the Python environment. */
  python(command: string): string;
}

/** The versions that a manifest pins, by package. */
export function readVersions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
  const lines = readFileSync(`${here}requirements.txt`, 'utf8').trim().split('\n');
  return { ...dependencies, ...Object.fromEntries(lines.map((line) => line.split('=='))) };
}

export function installTools(): Tools {
  const manifest = readFileSync(`${here}package.json`, 'utf8');
  const key = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `evalwire-generators-${key}`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'ready'))) {
    writeFileSync(join(folder, 'package.json'), manifest);
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
    writeFileSync(join(folder, 'ready'), '');
  }
  const python = dirname(environment(`${here}requirements.txt`));
  return {
    work: join(folder, 'work'),
    npm: (command) => join(folder, 'node_modules/.bin', command),
    python: (command) => join(python, command),
  };
}

/** Installs oapi-codegen and returns its path; writes the module in which the generated packages are built. */
export function installOapiCodegen(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  if (!existsSync(join(bin, 'oapi-codegen')))
    run('go', ['install', `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v${OAPI_CODEGEN}`], folder, {
      GOBIN: bin,
    });
  const requirement = `require github.com/oapi-codegen/runtime v${OAPI_CODEGEN_RUNTIME}`;
  writeFileSync(join(folder, 'go.mod'), `module generated\n\ngo 1.24\n\n${requirement}\n`);
  return join(bin, 'oapi-codegen');
}

/** Downloads openapi-generator and returns the path of its archive. */
export function installOpenapiGenerator(folder: string): string {
  const name = `openapi-generator-cli-${OPENAPI_GENERATOR}.jar`;
  if (!existsSync(join(folder, name))) {
    const artifact = `org.openapitools:openapi-generator-cli:${OPENAPI_GENERATOR}`;
    run('mvn', ['-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], folder);
  }
  return join(folder, name);
}

/** Copies a program that uses a generated client. */
export function copyProgram(name: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(`${here}use/${name}`, target);
}
