import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalog, loadDocumentText } from '../../src/cli/catalog.ts';
import { formatCall } from '../../src/cli/describe.ts';
import { parseOperationArguments } from '../../src/cli/operation-arguments.ts';
import { services } from '../../src/cli/services.ts';
import { run, runProcess } from './support.ts';

const SERVICES = Object.keys(services);
const PRELOAD = fileURLToPath(new URL('preload.ts', import.meta.url));

describe('evalwire operations', () => {
  it.each(SERVICES)('lists the operations of %s', async (service) => {
    const { operations } = loadCatalog(service);
    const asJson = await run(['operations', service, '--json']);
    expect(JSON.parse(asJson.stdout).map((row: { operationId: string }) => row.operationId)).toEqual(
      operations.map(({ operationId }) => operationId),
    );
    const { stdout } = await run(['operations', service]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(operations.length);
  });
});

describe('evalwire describe', () => {
  it('shows arguments, types, values, response and calls to copy', async () => {
    const { stdout, code } = await run(['describe', 'vijil', 'createEv']);
    expect(code).toBe(0);
    expect(stdout).toContain('POST /v1/evaluations');
    expect(stdout).toMatch(/harnesses {2}string\[\], required/);
    expect(stdout).toContain('One of openai, anthropic,');
    expect(stdout).toContain('Also required: agent_id, or model_hub and model_name.');
    expect(stdout).toContain('201  Evaluation');
    expect(stdout).toContain('evalwire call vijil createEvaluation model_hub=openai');
    expect(stdout).not.toContain('sk-ant');
    expect((await run(['call', 'vijil', 'createEv', '--help'])).stdout).toBe(stdout);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await run(['describe', 'mutagent', 'prompt.updatePrompt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      service: 'mutagent',
      operationId: 'updatePrompt',
      namespace: 'prompt',
      bodyArgument: 'body',
      arguments: expect.arrayContaining([
        expect.objectContaining({ name: 'id', in: 'path', required: true, types: ['integer'] }),
      ]),
      response: { status: 200, result: 'json' },
    });
  });
});

describe('evalwire spec', () => {
  it('prints the bundled document', async () => {
    const { stdout } = await run(['spec', 'vijil']);
    expect(JSON.parse(stdout)).toEqual(loadCatalog('vijil').document);
    expect((await run(['spec', 'vijil', '--format', 'yaml'])).stdout).toMatch(/^openapi: /);
  });

  it.each(SERVICES)('prints the OpenAPI 3.0 form of %s for generators', async (service) => {
    const { code, stdout } = await run(['spec', service, '--format', 'codegen']);
    const { openapi, info } = JSON.parse(stdout);
    expect([code, openapi, info['x-lossy']]).toEqual([0, '3.0.3', true]);
    expect(info.title).toBe(loadCatalog(service).document.info.title);
  });

  it('says so if a build lacks a document', () => {
    expect(() => loadDocumentText('vijil', 'openapi.missing.json')).toThrow('This build has no vijil.missing.json.');
  });
});

describe('evalwire docs', () => {
  it('prints the address of the portal, or how to build it', async () => {
    const isBuilt = existsSync(new URL('../../dist/docs/index.html', import.meta.url));
    const { code, stdout, stderr } = await run(['docs', '--json']);
    if (isBuilt) expect(existsSync(JSON.parse(stdout).path)).toBe(true);
    else
      expect([code, stdout, JSON.parse(stderr).message]).toEqual([1, '', 'The portal is not built. Run: npm run docs']);
  });
});

describe('start-up', () => {
  it.each([[['--help']], [['--version']], [['cal']]])(
    '%j loads no document, no client and no command',
    async (args) => {
      const { stderr } = await runProcess(args, { env: { NODE_OPTIONS: `--import=${PRELOAD}` } });
      const loaded = stderr.split('\n').filter((line) => /(src|generated)\//.test(line));
      expect(loaded.length).toBeGreaterThan(5);
      expect(
        loaded.filter((line) => /openapi\.json|\/src\/(?!cli\/|core\/)|cli\/(call|wait|catalog|mock)\.ts/.test(line)),
      ).toEqual([]);
    },
  );

  it('reads the document of one service only', async () => {
    const { stderr } = await runProcess(['describe', 'vijil', 'listEvaluations'], {
      env: { NODE_OPTIONS: `--import=${PRELOAD}` },
    });
    expect(stderr.split('\n').filter((line) => line.endsWith('openapi.json'))).toEqual([
      expect.stringContaining('vijil'),
    ]);
  });
});

describe('the example calls of every operation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-examples-'));
  for (const file of ['recording.wav', 'key.txt']) writeFileSync(join(folder, file), 'content');
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SERVICES)('are read by a shell and by evalwire as what the document of %s shows', (service) => {
    for (const operation of loadCatalog(service).operations) {
      for (const example of Object.values(operation.examples)) {
        const line = formatCall(service, operation, example).replaceAll(/=@(recording.wav|key.txt)/g, `=@${folder}/$1`);
        const words = execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
          .split('\0')
          .slice(4, -1);
        const { args } = parseOperationArguments(operation, words);
        const body = operation.bodyArgument === undefined ? undefined : args[operation.bodyArgument];
        const given =
          Array.isArray(body) || !body ? args : { ...args, ...body, [operation.bodyArgument as string]: undefined };
        const hidden = operation.arguments.filter(({ isFile, isSecret }) => isFile || isSecret).map(({ name }) => name);
        for (const name of hidden) if (name in example) expect(given).toHaveProperty(name);
        const visible = Object.entries(given).filter(([name, value]) => value !== undefined && !hidden.includes(name));
        expect(Object.fromEntries(visible)).toEqual(
          Object.fromEntries(Object.entries(example).filter(([name]) => !hidden.includes(name))),
        );
      }
    }
  });
});
