/**
 * Checks the licences of the runtime dependencies and writes `dist/sbom.cdx.json`, their list in CycloneDX form, made by npm:
 * `npm run sbom`. Development dependencies are no part of the package and of the list.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../services.ts';

interface Sbom {
  bomFormat: string;
  specVersion: string;
  components?: Component[];
}
export interface Component {
  name: string;
  version: string;
  scope?: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

/** Licences that ask for no more than their own text. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

export function readSbom(): Sbom {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--omit',
    'dev',
    '--omit',
    'optional',
    '--omit',
    'peer',
    '--package-lock-only',
  ];
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** Lists components whose licence is missing or not permissive, as `name@version: licence`. */
export function findLicenseProblems(components: readonly Component[]): string[] {
  return components.flatMap(({ name, version, licenses = [] }) => {
    const ids = licenses.map(({ license, expression }) => license?.id ?? expression ?? license?.name ?? 'unknown');
    const isPermissive = ids.length > 0 && ids.every((id) => PERMISSIVE.includes(id));
    return isPermissive ? [] : [`${name}@${version}: ${ids.join(', ') || 'no licence'}`];
  });
}

if (import.meta.main) {
  const sbom = readSbom();
  const components = sbom.components ?? [];
  for (const { name, version, licenses } of components)
    console.log(
      `${name}@${version}  ${licenses?.map(({ license, expression }) => license?.id ?? expression).join(', ')}`,
    );
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/sbom.cdx.json`, `${JSON.stringify(sbom, null, 2)}\n`);
  const problems = findLicenseProblems(components);
  console.log(`Wrote dist/sbom.cdx.json: CycloneDX ${sbom.specVersion}, ${components.length} runtime dependencies.`);
  if (problems.length > 0) {
    console.error(`Not permissive:\n  ${problems.join('\n  ')}`);
    process.exitCode = 1;
  }
}
