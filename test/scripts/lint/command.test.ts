import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatDocument } from '../../../scripts/lint/style.ts';
import { root } from '../../../scripts/services.ts';

// Each test starts two linters, and they run side by side.
vi.setConfig({ testTimeout: 60_000 });

const good = formatDocument(readFileSync(join(root, 'test/scripts/lint/fixtures/good.yaml'), 'utf8'));
const workflow = formatDocument(`arazzo: 1.0.1
info: { title: Toys, version: '1.0.0' }
sourceDescriptions: [{ name: toys, url: ../toys.yaml, type: openapi }]
workflows:
  - workflowId: look
    steps:
      - { stepId: list, operationId: listToys, successCriteria: [{ condition: $statusCode == 200 }] }
`);

const folder = mkdtempSync(join(tmpdir(), 'evalwire-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints a repository of one service, "toys", with our scripts and rules. */
async function lint(
  files: Record<string, string>,
  args = ['--no-code'],
): Promise<{ code: number | null; output: string }> {
  const repository = mkdtempSync(join(folder, 'repository-'));
  for (const path of ['scripts', 'src/openapi', 'spectral.yaml', 'package.json'])
    cpSync(join(root, path), join(repository, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'), 'junction');
  const registry = readFileSync(join(root, 'redocly.yaml'), 'utf8');
  const rules = registry.slice(registry.indexOf('extends:'));
  writeFileSync(join(repository, 'redocly.yaml'), `apis:\n  toys:\n    root: openapi/toys.yaml\n${rules}`);
  mkdirSync(join(repository, 'openapi/workflows'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }

  const child = spawn(process.execPath, ['scripts/lint/lint.ts', ...args], { cwd: repository });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output };
}

const both = { 'openapi/toys.yaml': good, 'openapi/workflows/toys.arazzo.yaml': workflow };

test.concurrent('a good repository passes', async () => {
  expect(await lint(both)).toEqual({ code: 0, output: 'Lint: toys, 1 of 1 workflows: no problems.\n' });
});

test.concurrent('broken YAML is told with its line', async () => {
  const { code, output } = await lint({ ...both, 'openapi/toys.yaml': good.replace('title: Toys', 'title: "Toys') });
  expect(code).toBe(1);
  expect(output).toMatch(/toys\.yaml" \(5:3\)/);
  expect(output).not.toMatch(/^ +at .*\(/m);
});

test.concurrent('every problem of a document and its workflow is named, with the linter that found it', async () => {
  const { code, output } = await lint({
    'openapi/toys.yaml': good
      .replace('made_at: "2025-01-06T10:00:00Z"', 'made_at: "2025"')
      .replace('"204":', 'responsez:')
      .replace('title: Toys', "title: 'Toys'"),
    'openapi/workflows/toys.arazzo.yaml': `# ${'x'.repeat(119)}\n${workflow.replace('stepId: list', 'stepIdea: list')}`,
  });
  expect(code).toBe(1);
  expect(output).toMatch(/examples-valid +\/made_at must match format "date-time".*CreateToyMinimalResponse/);
  expect(output).toContain('responsez');
  expect(output).toContain('stepIdea');
  expect(output).toContain('openapi/toys.yaml is not in the one style');
  expect(output).toContain('openapi/workflows/toys.arazzo.yaml:1 is longer than 120 columns.');
  expect(output).toMatch(/problems from redocly, spectral, style/);
});

test.concurrent('files of a split document are linted, and what it does not reach is named', async () => {
  const parts = parse(good);
  const { Toy } = parts.components.schemas;
  const shared = { schemas: { Toy: { ...Toy, description: 'As contract §5 says.' }, Ghost: { type: 'string' } } };
  const relative = JSON.parse(JSON.stringify(shared).replaceAll('"#/components/', '"../toys.yaml#/components/'));
  parts.components.schemas.Toy = { $ref: './toys/common.yaml#/schemas/Toy' };
  const { code, output } = await lint({
    'openapi/toys.yaml': formatDocument(stringify(parts)),
    'openapi/toys/common.yaml': formatDocument(stringify(relative)),
    'openapi/toys/more.yaml': `${formatDocument(stringify({ schemas: { Toy: relative.schemas.Toy } }))}# '`,
    'openapi/workflows/toys.arazzo.yaml': workflow,
  });
  expect(code).toBe(1);
  expect(output).toMatch(/standalone-text +"contract §".*components\.schemas\.Toy/);
  expect(output).toContain('openapi/toys/common.yaml: schemas/Ghost is not used.');
  expect(output).toContain('openapi/toys/more.yaml: schemas/Toy is also in openapi/toys/common.yaml.');
  expect(output).toContain('openapi/toys/more.yaml is not in the one style');
});

test.concurrent('a document or workflow that is missing is named', async () => {
  const { code, output } = await lint({});
  expect(code).toBe(1);
  expect(output).toContain('openapi/toys.yaml is missing');
  expect(output).toContain('openapi/workflows/toys.arazzo.yaml is missing');
});

test.concurrent('an unknown service is answered with the known ones', async () => {
  expect(await lint(both, ['games'])).toEqual({
    code: 2,
    output: 'redocly.yaml has no service "games"; it has toys.\n',
  });
});

test.concurrent('code that is badly formatted is refused', async () => {
  const config = readFileSync(join(root, 'biome.json'), 'utf8');
  const { code, output } = await lint(
    { ...both, 'biome.json': config, '.gitignore': 'node_modules/\nscripts/\nsrc/\n', 'a.ts': 'export const  a = 1' },
    [],
  );
  expect(code).toBe(1);
  expect(output).toMatch(/a\.ts/);
  expect(output).toContain('problems from biome');
});
