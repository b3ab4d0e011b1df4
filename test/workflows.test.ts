import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { bundleDocument } from '../scripts/generate/bundle.ts';
import { root, services } from '../scripts/services.ts';
import { type Mock, startMock } from '../src/mock/index.ts';

// Every Arazzo workflow is run against the mock by Redocly's runner, step by step as it stands, only without its long pauses.

interface Workflow {
  workflowId: string;
  inputs?: { properties?: Record<string, { type?: string; default?: unknown; examples?: unknown[] }> };
  steps: { onFailure?: { retryAfter?: number }[] }[];
  'x-security'?: unknown[];
}

const PAUSE_SECONDS = 0.01;
let mock: Mock;
const scratch = mkdtempSync(join(tmpdir(), 'evalwire-workflows-'));

beforeAll(async () => {
  mock = await startMock({ services: services().map((s) => s.name) });
  mkdirSync(join(scratch, 'workflows'));
});
afterAll(async () => {
  await mock.close();
  rmSync(scratch, { recursive: true });
});

describe.each(services())('$name', ({ name, document }) => {
  it('runs every workflow on the mock', { timeout: 60_000 }, async () => {
    const { file, inputs, workflows, serverPath } = await prepare(name, document);
    // The mock serves a document below the path of its server, where its story says nothing else.
    const prefix = (await mock.engine.service(name)).story.prefix ?? serverPath;
    const args = ['respect', file, '--server', `${name}=${mock.url(name)}${prefix}`, '--input', JSON.stringify(inputs)];
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    // A failed step ends the runner with another exit code, which rejects with what it printed.
    const { stdout, stderr } = await promisify(execFile)('redocly', args, { cwd: root, env }).catch((failure) => {
      throw new Error(`${failure.stdout}${failure.stderr}`);
    });
    for (const workflow of workflows) expect(stdout + stderr).toContain(workflow);
  });

  it('has a workflow', () => {
    expect(readdirSync(`${root}openapi/workflows`)).toContain(`${name}.arazzo.yaml`);
  });
});

/** Copies document and workflow aside, shortens the pauses, adds credentials and an input for each that is asked for. */
async function prepare(
  name: string,
  document: string,
): Promise<{ file: string; inputs: Record<string, unknown>; workflows: string[]; serverPath: string }> {
  const api = await bundleDocument(root + document);
  writeFileSync(join(scratch, `${name}.yaml`), stringify(api));
  const arazzo = parse(readFileSync(`${root}openapi/workflows/${name}.arazzo.yaml`, 'utf8')) as {
    workflows: Workflow[];
  };
  const [scheme] = Object.entries(api.components?.securitySchemes ?? {}) as [string, { type: string }][];
  const inputs: Record<string, unknown> = {};
  for (const workflow of arazzo.workflows) {
    for (const step of workflow.steps)
      for (const action of step.onFailure ?? []) if (action.retryAfter !== undefined) action.retryAfter = PAUSE_SECONDS;
    const values = scheme?.[1].type === 'http' ? { token: 'workflow-key-1' } : { apiKey: 'workflow-key-1' };
    workflow['x-security'] = [{ schemeName: `$sourceDescriptions.${name}.${scheme?.[0]}`, values }];
    for (const [input, schema] of Object.entries(workflow.inputs?.properties ?? {}))
      inputs[input] = schema.default ?? schema.examples?.[0];
  }
  const file = join(scratch, 'workflows', `${name}.arazzo.yaml`);
  writeFileSync(file, stringify(arazzo));
  const server = api.servers?.[0]?.url ?? '';
  const serverPath = URL.canParse(server) ? new URL(server).pathname.replace(/\/$/, '') : '';
  return { file, inputs, serverPath, workflows: arazzo.workflows.map((w) => w.workflowId) };
}
