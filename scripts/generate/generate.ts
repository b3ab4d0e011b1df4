/**
 * Writes `generated/` from the documents: `node scripts/generate/generate.ts [service…] [--check]`.
 * `--check` writes nothing and fails where a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { pick, root, type Service, services } from '../services.ts';
import { bundleDocument } from './bundle.ts';
import { toCodegenDocument } from './codegen.ts';
import { methodsFile } from './methods-file.ts';
import { operationsFile } from './operations-file.ts';
import { checkServicesFile, commandServicesFile, servicesFile } from './services-file.ts';
import { typesFile } from './types-file.ts';

async function buildFiles({ name, document: path }: Service): Promise<Record<string, string>> {
  const document = await bundleDocument(root + path);
  return {
    [`generated/${name}/openapi.json`]: `${JSON.stringify(document, null, 1)}\n`,
    [`generated/${name}/openapi.codegen.json`]: `${JSON.stringify(toCodegenDocument(document), null, 1)}\n`,
    [`generated/${name}/types.ts`]: await typesFile(document, path),
    [`generated/${name}/operations.ts`]: operationsFile(document, path),
    [`generated/${name}/methods.ts`]: methodsFile(name, document, path),
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const files: Record<string, string> = {
  'src/mock/services.ts': servicesFile(services()),
  'src/cli/services.ts': commandServicesFile(services()),
  'src/check/services.ts': checkServicesFile(services()),
};
try {
  for (const service of pick(positionals)) Object.assign(files, await buildFiles(service));
} catch (error) {
  // A document that cannot be read is the writer's matter, not this script's: its words suffice.
  console.error((error as Error).message);
  process.exit(1);
}

const stale = Object.entries(files).filter(
  ([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text,
);
if (values.check) {
  for (const [path] of stale) console.error(`${path} is stale: run "npm run generate" and commit the result.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  console.log(`${Object.keys(files).length} files generated, ${stale.length} changed.`);
}
