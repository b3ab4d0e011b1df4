import { lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, vi } from 'vitest';
import { operations } from '../../generated/ptm/operations.ts';
import {
  type InstallSkillParams,
  installSkillBundle,
  installSkillForClaudeCode,
  installSkillForClient,
} from '../../src/ptm/bundle/install.ts';
import { createPtmClient, type PTMError, type PtmClient, UsageError } from '../../src/ptm/index.ts';
import { buildContents, HOSTILE_BUNDLES, packBundle, sha256 } from '../../src/ptm/mock/bundle.ts';
import { seed } from '../../src/ptm/mock/seed.ts';
import {
  getBearer,
  type RecordedError,
  type Recording,
  type ReplayPlan,
  testRecordings,
} from '../support/recordings.ts';

type Calls = ReplayPlan<PtmClient>['calls'];

/**
 * Newer than the seed: arguments that the official client takes in a form of its own (ours are as on the wire), and what belongs to Cloudflare Access.
 * All else that is newer than the seed and concerns its methods replays as well.
 */
const OTHERWISE = ['git_sync', 'team_editable', 'cloudflare'];

testRecordings<PtmClient>({
  service: 'ptm',
  covers: ({ tier, call, kwargs, id }) =>
    tier === 'seed' || (call in calls() && !OTHERWISE.some((name) => name in kwargs || id.includes(name))),
  headers: ['authorization'],
  client: (fetch, recording) =>
    createPtmClient({
      baseUrl: `https://ptm.test${prefixOf(recording)}/`,
      token: getBearer(recording) ?? 'ptm_u_none',
      maxRetries: 0,
      ...failing(recording, withBundles(fetch)),
    }),
  calls: calls(),
  error: errorOf,
  departures: [
    {
      ruling: 'contract §3: a bad argument is a UsageError',
      applies: ({ error }) => error?.type === 'ValueError',
      instead: (recording) => ({ ...recording, error: { ...(recording.error as RecordedError), type: 'UsageError' } }),
    },
    {
      ruling:
        'the replay writes a JSON report without the blanks of the recorded one (contract §6: the text as it came)',
      applies: ({ call, result }) => call === 'run_report' && typeof result === 'string' && /^[{[]/.test(result),
      instead: (recording) => ({ ...recording, result: JSON.stringify(JSON.parse(recording.result as string)) }),
    },
  ],
});

/** The arguments that the official methods take by place, where these are more than the path's (contract §6). */
function places(call: string): string[] | undefined {
  const optimization = 'provider_profiles judge_profile max_cycles target_score min_improvement max_cost_usd';
  const invocation = 'inputs provider_profile judge_profile timeout_seconds amend';
  const install = 'skill_id target_dir install_name target_agent version project_dir';
  const methods: [RegExp, string][] = [
    [/^list_prompts$/, 'tag team service source search group'],
    [/^create_prompt$/, 'prompt_id name prompt_text'],
    [/^run_eval$/, 'prompt_ids provider_ids'],
    [/^run_prompt_eval$/, 'prompt_id provider_ids'],
    [/^wait_for_run$/, 'run_key timeout poll_interval'],
    [/^(submit_optimization|optimize_prompt)$/, `prompt_id ${optimization} comparison_strategy visibility_scope`],
    [/^wait_for_optimization$/, 'prompt_id'],
    [/^list_skills$/, 'namespace search tags include_deprecated page page_size held source kind'],
    [/^publish_skill$/, 'prompt_id'],
    [/^invoke_skill.*_by_name$/, `qualified_name ${invocation}`],
    [/^invoke_skill/, `skill_id ${invocation}`],
    [/^invoke_prompt/, `prompt_id ${invocation}`],
    [/^get_prompt_contents$/, 'prompt_id version'],
    [/^download_skill_bundle$/, 'skill_id version'],
    [/^install_skill/, install],
  ];
  return methods.find(([pattern]) => pattern.test(call))?.[1].split(' ');
}

/** A recorded call's arguments by name. */
function given(call: string, args: unknown[], kwargs: Record<string, unknown>, path: string[] = []): any {
  const names = places(call) ?? path;
  if (args.length > names.length) throw new Error(`no argument of ours is named for all that ${call} was given`);
  return { ...Object.fromEntries(args.map((arg, index) => [names[index], arg])), ...kwargs };
}

/** The official client's name of every operation is ours in snake_case; composed, renamed and deprecated methods come after. */
function calls(): Calls {
  const plain = Object.entries(operations).map(([operationId, operation]): [string, Calls[string]] => {
    const path = Array.from(operation.path.matchAll(/\{(\w+)\}/g), (match) => match[1] as string);
    return [
      snakeCased(operationId),
      (ptm, args, kwargs, { call }) => {
        const params = given(call, args, kwargs, path);
        const method = ptm[operationId as 'getRun'] as (params?: object) => unknown;
        return Object.keys(params).length > 0 ? method(params) : method();
      },
    ];
  });
  return {
    ...Object.fromEntries(plain),
    run_manual_eval: (ptm, args, kwargs) => {
      const payload = args[0] ?? kwargs.payload;
      return unchanged(payload, () => ptm.runManualEval(payload));
    },
    run_prompt_eval: (ptm, args, kwargs, { call }) => {
      const params = given(call, args, kwargs);
      return unchanged(params, () => ptm.runPromptEval(params));
    },
    publish_skill: (ptm, args, { payload, ...kwargs }, { call }) =>
      ptm.publishSkill({ ...given(call, args, {}), ...payload, ...kwargs }),
    wait_for_run: (ptm, args, kwargs, recording) => {
      const { run_key, ...times } = given(recording.call, args, kwargs);
      return run_key === undefined ? quickstart(ptm, recording) : ptm.waitForRun({ run_key }, waitOptions(times));
    },
    wait_for_optimization: (ptm, args, kwargs, { call }) => {
      const { prompt_id, ...times } = given(call, args, kwargs);
      return ptm.waitForOptimization({ prompt_id }, waitOptions(times));
    },
    ...Object.fromEntries(
      (
        [
          ['invoke_skill_eval_ptm', 'invokeSkillEvalPtm'],
          ['invoke_prompt_eval_ptm', 'invokePromptEvalPtm'],
          ['invoke_skill_with_bundle', 'invokeSkillWithBundle'],
          ['invoke_prompt_with_bundle', 'invokePromptWithBundle'],
          ['invoke_skill_by_name', 'invokeSkillByName'],
          ['invoke_skill_with_bundle_by_name', 'invokeSkillWithBundleByName'],
          ['invoke_skill', 'invokeSkill'],
          ['invoke_prompt', 'invokePrompt'],
        ] as const
      ).map(([call, method]): [string, Calls[string]] => [
        call,
        (ptm, args, kwargs, recording) => {
          const params = given(call, args, kwargs);
          return withWarnings(recording, () => (ptm[method] as (params: object) => Promise<unknown>)(params));
        },
      ]),
    ),
    optimize_prompt: (ptm, args, kwargs, recording) =>
      withWarnings(recording, () => ptm.optimizePrompt(given(recording.call, args, kwargs))),
    ...Object.fromEntries(
      [installSkillForClaudeCode, installSkillForClient, installSkillBundle].map((method): [string, Calls[string]] => [
        snakeCased(method.name),
        (ptm, args, kwargs, recording) =>
          withWarnings(recording, () => install(method, ptm, given(recording.call, args, kwargs), recording)),
      ]),
    ),
    download_skill_bundle: async (ptm, args, kwargs, { call, exchanges }) => {
      const { data, response } = await ptm.downloadSkillBundle(given(call, args, kwargs)).withResponse();
      expect(sha256(data)).toBe(response.headers.get('x-skill-bundle-sha256'));
      // The bytes and their digest are another archive's than the recorded one.
      const recorded = exchanges[0]?.response;
      return [recorded?.body, recorded?.headers['x-skill-bundle-sha256']];
    },
  };
}

function snakeCased(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function waitOptions({ timeout, poll_interval }: Record<string, number | undefined>) {
  return {
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...(poll_interval === undefined ? {} : { intervalMs: poll_interval * 1000 }),
  };
}

async function unchanged<T>(params: unknown, call: () => PromiseLike<T>): Promise<T> {
  const before = structuredClone(params);
  const result = await call();
  expect(params).toEqual(before);
  return result;
}

/** The recording of this flow gives what the official client made of it in short. */
async function quickstart(ptm: PtmClient, { exchanges }: Recording) {
  const sent = exchanges[0]?.request.body as { json: { prompt_ids: string[]; provider_ids: string[] } };
  const { run_key } = await ptm.runEval(sent.json);
  const { status } = await ptm.waitForRun({ run_key });
  const html = await ptm.runReport({ run_key });
  const json = await ptm.runReport({ run_key, format: 'json' });
  return { status, html: html.slice(0, '<!doctype html>'.length), json: Object.keys(JSON.parse(json)).sort() };
}

/** Some recordings hold the warnings beside the result. */
async function withWarnings(recording: Recording, call: () => Promise<unknown>): Promise<unknown> {
  const emitted = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  try {
    const result = await call();
    const { warnings } = Object(recording.result) as { warnings?: string[] };
    return warnings ? { result, warnings: emitted.mock.calls.map(([, type]) => type) } : result;
  } finally {
    emitted.mockRestore();
  }
}

type Install = typeof installSkillForClient | typeof installSkillBundle;

/** Installs below a temporary folder; gives the path and the modes of the files as the recordings do, relative to it. */
async function install(method: Install, ptm: PtmClient, asked: Record<string, unknown>, recording: Recording) {
  const home = await mkdtemp(join(tmpdir(), 'evalwire-'));
  const params = Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace('<tmp>', home) : value,
    ]),
  ) as unknown as InstallSkillParams;
  // Without a folder named, skills go below the home folder.
  for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, home);
  // The environment and the older copy of a recording show in its result alone.
  const recorded = Object(recording.result) as { path?: string; previous_version?: number | null };
  if (recorded.path?.startsWith('from-env/')) vi.stubEnv('PTM_SKILLS_DIR', join(home, 'from-env'));
  const { target_dir, install_name = params.skill_id } = params;
  if (target_dir && !recording.error) await oldCopy(join(target_dir, install_name), recorded.previous_version);
  try {
    const result = await method(ptm, params);
    const path = typeof result === 'string' ? result : result.path;
    const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const modes = files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(home, file), `0o${((await lstat(file)).mode & 0o777).toString(8)}`];
    });
    const outcome = typeof result === 'string' ? {} : { ...result, previous_version: result.previous_version ?? null };
    return { ...outcome, path: relative(home, path), files: Object.fromEntries(await Promise.all(modes)) };
  } finally {
    vi.unstubAllEnvs();
    await rm(home, { recursive: true });
  }
}

/** What must be gone afterwards: the recorded files are all that may be found. */
async function oldCopy(folder: string, version: number | null | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'stale.txt'), 'from an older version');
  if (version) await writeFile(join(folder, 'manifest.json'), JSON.stringify({ version }));
}

/** A recording tells a bundle's size and digest, not its bytes: one of the same content stands in. */
function withBundles(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const id = /\/skills\/([^/]+)\/bundle$/.exec(new URL(new Request(input, init).url).pathname)?.[1];
    if (!id || !response.ok) return response;
    const skill = seed.skill?.find((row) => row.id === id) ?? { id };
    const bytes = HOSTILE_BUNDLES[id]?.() ?? packBundle(buildContents(skill, 3));
    const headers = new Headers(response.headers);
    if (id !== 'bad-sha') headers.set('x-skill-bundle-sha256', sha256(bytes));
    return new Response(new Uint8Array(bytes), { status: response.status, headers });
  };
}

/** What a recorded installation's address has before `/api/v1`. */
function prefixOf({ exchanges }: Recording): string {
  return /^(.*?)\/api\/v1\//.exec(exchanges[0]?.request.path ?? '')?.[1] ?? '';
}

/** A recorded failure without any exchange: nobody listens, or nobody answers. */
function failing({ exchanges, error }: Recording, fetch: typeof globalThis.fetch) {
  if (exchanges.length > 0 || error?.status_code !== 0) return { fetch };
  if (error.type !== 'PTMTimeoutError')
    return { fetch: async () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })) };
  const hang: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  return { fetch: hang, timeoutMs: Number(/read timeout=([\d.]+)/.exec(error.message)?.[1]) * 1000 };
}

/** Words differ; what a message must name (contract §3) is looked for and then counts as the recorded message. */
function errorOf(thrown: unknown, { error }: Recording): RecordedError {
  if (!(thrown instanceof Error)) throw thrown;
  const { message } = thrown;
  const missing = factsOf(error?.message ?? '').filter((fact) => !message.includes(fact));
  return {
    type: thrown.name,
    message: missing.length === 0 ? (error?.message ?? '') : `${message} [does not name ${missing.join(', ')}]`,
    status_code: thrown instanceof UsageError ? null : ((thrown as PTMError).statusCode ?? null),
  };
}

/** Method and path, the status in brackets, the kind of failure, the last status of a wait, a digest's mismatch, a file's name or a bad value. */
function factsOf(message: string): string[] {
  const patterns = [
    /^(?:GET|POST|PUT|PATCH|DELETE) \/\S+/,
    /\(\d{3}\)/,
    /connection failed|timed out/,
    /(?:Run|Optimization for|Prompt) (\S+)/,
    /last status: (?!None)(\w+)/,
    /sha256 mismatch|unsafe|manifest unreadable|undeclared|link|\d+ bytes \(max \d+\)/,
    /'(scripts\/[^']+|\.\.\/[^']+|\/[^']+|\.)'/,
    /'(team|service)' is required/,
    /^Prompt \S+ has no test cases/,
  ];
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(message);
    return match ? [match[1] ?? match[0]] : [];
  });
}
