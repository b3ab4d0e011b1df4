import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../services.ts';
import { run } from './commands.ts';
import {
  copyProgram,
  installOapiCodegen,
  installOpenapiGenerator,
  OAPI_CODEGEN,
  OPENAPI_GENERATOR,
  readVersions,
  type Tools,
} from './tools.ts';

/** One generator in one language. Every function throws if its step fails. */
export interface Generator {
  name: string;
  version: string;
  language: string;
  /** The document that it reads: our OpenAPI 3.1 bundle, or its OpenAPI 3.0 form. */
  input: 'openapi.json' | 'openapi.codegen.json';
  /** How `compiles` is checked. */
  check: string;
  /** Whether `--quick` leaves it out. */
  isSlow?: boolean;
  /** What the generator itself gets wrong, by service: the service's client then must not compile. */
  knownProblems?: Record<string, string>;
  /** Generates a client of a service into `folder/<service>` and compiles it. */
  build(document: string, folder: string, service: string): void;
  /** Creates an evaluation of Vijil on the mock with the generated client and reads it back. */
  use?(folder: string, url: string): void;
}

/** Generators by the order of the table. Installs them. */
export function listGenerators({ npm, python }: Tools): Generator[] {
  const versions = readVersions();
  const node = process.execPath;
  const typescript = { language: 'TypeScript', check: '`tsc --strict`', input: 'openapi.json' } as const;
  const compileTypes = (folder: string, ...files: string[]) => {
    const flags = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'];
    const lib = ['--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable'];
    run(node, [npm('tsc'), ...flags, ...lib, ...files], folder);
  };
  return [
    {
      ...typescript,
      name: '@hey-api/openapi-ts',
      version: versions['@hey-api/openapi-ts'] as string,
      build(document, folder, service) {
        run(node, [npm('openapi-ts'), '-i', document, '-o', service, '-c', '@hey-api/client-fetch'], folder);
        compileTypes(folder, `${service}/index.ts`, `${service}/client.gen.ts`);
      },
      use(folder, url) {
        copyProgram('vijil.mjs', join(folder, 'vijil/use.mjs'));
        const outfile = join(folder, 'use.bundle.mjs');
        buildSync({ entryPoints: [join(folder, 'vijil/use.mjs')], bundle: true, format: 'esm', outfile });
        run(node, [outfile, url], folder);
      },
    },
    {
      ...typescript,
      name: 'orval',
      version: versions.orval as string,
      build(document, folder, service) {
        run(node, [npm('orval'), '--input', document, '--output', `${service}.ts`, '--client', 'fetch'], folder);
        compileTypes(folder, `${service}.ts`);
      },
    },
    {
      ...typescript,
      name: 'swagger-typescript-api',
      version: versions['swagger-typescript-api'] as string,
      build(document, folder, service) {
        run(
          node,
          [npm('swagger-typescript-api'), 'generate', '--path', document, '-o', '.', '-n', `${service}.ts`],
          folder,
        );
        compileTypes(folder, `${service}.ts`);
      },
    },
    {
      ...typescript,
      name: 'redocly generate-client',
      version: readRedoclyVersion(),
      build(document, folder, service) {
        run(node, [`${root}node_modules/.bin/redocly`, 'generate-client', document, '-o', `${service}.ts`], folder);
        compileTypes(folder, `${service}.ts`);
      },
    },
    {
      name: 'openapi-python-client',
      version: versions['openapi-python-client'] as string,
      language: 'Python',
      check: 'every module is imported',
      input: 'openapi.json',
      build(document, folder, service) {
        const target = ['--output-path', service, '--overwrite', '--meta', 'none'];
        run(python('openapi-python-client'), ['generate', '--path', document, ...target], folder);
        run(python('python'), ['-c', IMPORT_ALL, service], folder);
      },
      use(folder, url) {
        copyProgram('vijil.py', join(folder, 'use.py'));
        run(python('python'), ['use.py', url], folder);
      },
    },
    {
      name: 'datamodel-code-generator',
      version: versions['datamodel-code-generator'] as string,
      language: 'Python (models only)',
      check: 'every module is imported',
      input: 'openapi.json',
      build(document, folder, service) {
        const options = ['--output-model-type', 'pydantic_v2.BaseModel', '--target-python-version', '3.12'];
        run(python('datamodel-codegen'), ['--input', document, '--output', `${service}.py`, ...options], folder);
        run(python('python'), ['-c', `import ${service}`], folder);
      },
    },
    {
      name: 'oapi-codegen',
      version: OAPI_CODEGEN,
      language: 'Go',
      check: '`go build`',
      input: 'openapi.codegen.json',
      build(document, folder, service) {
        const command = installOapiCodegen(folder);
        mkdirSync(join(folder, service), { recursive: true });
        const target = ['-generate', 'types,client', '-package', service, '-o', `${service}/client.go`];
        run(command, [...target, document], folder);
        run('go', ['mod', 'tidy'], folder);
        run('go', ['build', `./${service}`], folder);
      },
      use(folder, url) {
        copyProgram('vijil.go', join(folder, 'use/main.go'));
        run('go', ['run', './use', url], folder);
      },
    },
    ...listOpenapiGenerators(compileTypes),
  ];
}

function listOpenapiGenerators(compileTypes: (folder: string, ...files: string[]) => void): Generator[] {
  const generate = (generator: string, document: string, folder: string, service: string, ...options: string[]) => {
    const jar = installOpenapiGenerator(join(folder, '..'));
    run('java', ['-jar', jar, 'generate', '-g', generator, '-i', document, '-o', service, ...options], folder);
  };
  const shared = { version: OPENAPI_GENERATOR, input: 'openapi.codegen.json', isSlow: true } as const;
  return [
    {
      ...shared,
      name: 'openapi-generator typescript-fetch',
      language: 'TypeScript',
      check: '`tsc --strict`',
      build(document, folder, service) {
        generate('typescript-fetch', document, folder, service);
        compileTypes(folder, `${service}/index.ts`);
      },
    },
    {
      ...shared,
      name: 'openapi-generator java (native)',
      language: 'Java',
      check: '`mvn compile`',
      build(document, folder, service) {
        const options = ['--library', 'native', '--additional-properties', 'openApiNullable=false'];
        generate('java', document, folder, service, ...options);
        run('mvn', ['-q', 'compile'], join(folder, service));
      },
      use(folder, url) {
        const project = join(folder, 'vijil');
        copyProgram('Use.java', join(project, 'Use.java'));
        run('mvn', ['-q', 'dependency:build-classpath', '-Dmdep.outputFile=classpath.txt'], project);
        run('sh', ['-c', 'java -cp "target/classes:$(cat classpath.txt)" Use.java "$0"', url], project);
      },
    },
    {
      ...shared,
      name: 'openapi-generator rust (reqwest, blocking)',
      language: 'Rust',
      check: '`cargo check`',
      knownProblems: { prodloop: 'names the type of a JSON part of a form `models::models::…`' },
      build(document, folder, service) {
        generate(
          'rust',
          document,
          folder,
          service,
          '--additional-properties',
          `packageName=${service},supportAsync=false`,
        );
        run('cargo', ['check', '--quiet'], join(folder, service), { CARGO_TARGET_DIR: join(folder, 'target') });
      },
      use(folder, url) {
        copyProgram('use.rs', join(folder, 'vijil/examples/use.rs'));
        const env = { CARGO_TARGET_DIR: join(folder, 'target') };
        run('cargo', ['run', '--quiet', '--example', 'use', '--', url], join(folder, 'vijil'), env);
      },
    },
  ];
}

function readRedoclyVersion(): string {
  return run(process.execPath, [`${root}node_modules/.bin/redocly`, '--version'], root).trim();
}

const IMPORT_ALL = `
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
`;
