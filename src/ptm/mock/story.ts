import { type Context, defineStory } from '../../mock/story/story.ts';
import { bundleContents, HOSTILE_BUNDLES, packBundle, sha256 } from './bundle.ts';
import { cyclesOf, optimizationState } from './optimizations.ts';
import { planOf, reportOf, runState } from './runs.ts';
import { DEFAULT_KPIS, type Fetches, GROUPS, PROVIDERS, seed, TOOLS } from './seed.ts';
import { findSkill, inPage, isHeld, publish, skillRow } from './skills.ts';

const ENDS = ['completed', 'failed', 'cancelled'];

/** How PTM's mock behaves. Contract §3 has the errors, §6 the operations, §10 what is there at the start (`mock-world.ts`). */
export const story = defineStory({
  errors: {
    body: ({ message, details, problems }) => ({
      detail:
        details ??
        (problems.length > 0
          ? problems.map((p) => ({ loc: [p.in, ...p.field.split('.').filter(Boolean)], msg: p.message, type: p.rule }))
          : message),
    }),
    validation: { status: 422 },
    unauthorized: { status: 401 },
    forbidden: { status: 403 },
    unknownPath: { status: 404, message: 'Not Found' },
    unknownMethod: { status: 405, message: 'Method Not Allowed' },
    notFound: { status: 404, message: 'Not Found' },
    runNotFound: { status: 404, message: 'no such run' },
    skillNotFound: { status: 404, message: 'Skill not found' },
    alreadyTerminal: { status: 409 },
    securityHold: { status: 409, message: 'Security hold: ask an admin to release it' },
    scanBlocked: { status: 422, code: 'security_scan_blocked' },
    teamGroupMissing: { status: 422, code: 'required when namespace is team' },
    locked: { status: 423 },
  },
  credentials: { ptm_u_expired: 'unauthorized', ptm_u_without_scope: 'forbidden' },

  resources: {
    prompt: { id: 'prompt_id', unknown: isUnknown },
    run: {
      id: 'run_key',
      newId: (_, uuid) => `api-${uuid().replaceAll('-', '').slice(0, 10)}`,
      unknown: isUnknown,
      notFound: 'runNotFound',
      job: { field: 'status', steps: [{ state: 'queued' }, { state: 'running' }, { state: 'completed' }], ends: ENDS },
    },
    optimization: {
      newId: (_, uuid) => `opt-${uuid().slice(0, 6)}`,
      unknown: isUnknown,
      job: {
        field: 'status',
        steps: [{ state: 'queued' }, { state: 'running', polls: 2 }, { state: 'completed' }],
        ends: ENDS,
      },
    },
    skill: { unknown: isUnknown, notFound: 'skillNotFound' },
  },
  seed,

  operations: {
    listPrompts: {
      lists: 'prompt',
      filters: {
        tag: ({ value }, tag) => tag === '' || (value.tags as unknown[] | undefined)?.includes(tag) === true,
        team: ({ value }, team) => team === '' || value.team === team,
        service: ({ value }, service) => service === '' || value.service === service,
        source: ({ value }, source) => source === '' || value.source === source,
        // Which fields a server searches is not known.
        search: ({ value }, words) =>
          [value.prompt_id, value.name, value.description].some((text) => includesText(text, words)),
        group: ({ value }, group) => group === '' || (value.groups as unknown[] | undefined)?.includes(group) === true,
      },
      row: () => ({ prompt_text: undefined }),
    },
    createPrompt: {
      creates: 'prompt',
      answer: ({ body, entry }) => {
        const kpis = body.kpis?.length ? body.kpis : body.disable_default_kpis ? [] : DEFAULT_KPIS;
        Object.assign(entry?.value ?? {}, { kpis, fetches: NO_FETCHES });
        const description = body.description ?? '';
        return { description, tags: body.tags ?? [], source: 'database', active_version: 1 };
      },
    },
    getPrompt: { reads: 'prompt' },
    getPromptTests: {
      reads: 'prompt',
      answer: ({ entry, synthetic, reply, base }) => {
        const { tests = [], deepeval_metrics = [], kpis = [], judge_profile = null } = entry?.value ?? {};
        return reply({
          body: synthetic ? base : { promptfoo_tests: tests, deepeval_metrics, kpis, judge_profile },
        });
      },
    },
    listPromptVersions: {
      reads: 'prompt',
      answer: ({ entry, synthetic, reply, base }) => {
        if (synthetic) return reply({ body: base });
        const active = Number(entry?.value.active_version ?? 1);
        const versions = Array.from({ length: active }, (_, i) => ({
          version_number: active - i,
          is_active: i === 0,
          created_at: new Date(FIRST_VERSION + (active - i) * 86_400_000).toISOString(),
        }));
        return reply({ body: { versions } });
      },
    },
    getPromptVersion: {
      reads: 'prompt',
      by: 'prompt_id',
      answer: ({ path, entry, synthetic, base, refuse, reply }) => {
        const version_number = Number(path.version_number);
        const value: Fields = entry?.value ?? {};
        if (synthetic) return { version_number };
        if (version_number > Number(value.active_version)) return refuse('notFound');
        if (isOnHold(value.prompt_id)) return refuse('locked');
        return reply({
          body: {
            prompt_id: value.prompt_id,
            version_number,
            change_summary: `v${version_number}`,
            prompt_text: value.prompt_text ?? base.prompt_text,
            tests_json: value.tests ?? [],
            deepeval_metrics_json: value.deepeval_metrics ?? [],
            kpis_json: value.kpis ?? [],
            tags: value.tags ?? [],
            provider_profiles: value.provider_profiles ?? [],
            judge_profile: value.judge_profile ?? null,
          },
        });
      },
    },
    listProviders: { answer: () => ({ profiles: PROVIDERS }) },
    listGroups: { answer: ({ reply }) => reply({ body: GROUPS }) },

    runEval: {
      creates: 'run',
      refuses: [{ when: ({ body }) => body.prompt_ids.some(isUnknown), with: 'notFound' }],
      answer: (ctx) => submitted(ctx, testsOf(ctx, ctx.body.prompt_ids), ctx.body.provider_ids, 'repository'),
    },
    runManualEval: {
      creates: 'run',
      answer: (ctx) => submitted(ctx, ctx.body.tests ?? [{}], ctx.body.provider_profiles, 'manual'),
    },
    listRuns: {
      lists: 'run',
      order: 'newest',
      filters: {
        terminal_only: (_, wanted, job) => !wanted || job?.ended === true,
        source: ({ value }, source) => value.source === source,
        prompt_id: ({ value }, id) => (value.prompt_ids as unknown[] | undefined)?.includes(id) === true,
        since: ({ value }, since) =>
          Date.parse(String(value.created_at ?? '2026-04-18T09:30:00Z')) >= Date.parse(String(since)),
        exclude_optimization_samples: ({ id }, wanted) => !wanted || !/^opt-.*-s\d+$/.test(String(id)),
      },
      row: (entry, job) => runState(entry.value, job),
      answer: ({ store }) => ({
        total_active_count: store.list('run').filter((entry) => !store.job('run', entry)?.ended).length,
      }),
    },
    getRun: {
      polls: 'run',
      answer: ({ entry, job, synthetic }) => (synthetic ? {} : runState(entry?.value ?? {}, job)),
    },
    runReport: {
      reads: 'run',
      answer: ({ id, entry, job, query, reply }) => {
        const { type, text } = reportOf(String(id), entry?.value ?? {}, job, String(query.format ?? 'html'));
        if (entry?.value.wrapsReport && type === 'text/html')
          return reply({ body: { html: text }, headers: { 'content-type': 'application/json' } });
        return reply({
          body: type === 'application/json' ? JSON.parse(text) : text,
          headers: { 'content-type': type === 'application/json' ? type : `${type}; charset=utf-8` },
        });
      },
    },

    submitOptimization: {
      creates: 'optimization',
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: ({ path, entry, store }) => {
        const { prompt_id = '' } = path;
        const run_key = `opt-${slugOf(prompt_id)}`;
        Object.assign(entry?.value ?? {}, { prompt_id, run_key });
        store.create('run', { run_key, prompt_ids: [prompt_id], source: 'optimization' });
        return { id: undefined, job_id: `job-${entry?.id}`, run_key };
      },
    },
    getOptimizationStatus: {
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: ({ path, store, headers, reply }) => {
        const all = store.list('optimization').filter(({ value }) => value.prompt_id === path.prompt_id);
        // One that has ended is told once, then there is none.
        const entry =
          all.findLast((one) => !store.job('optimization', one)?.ended) ?? all.findLast(({ value }) => !value.told);
        if (!entry) return reply({ body: {} });
        const outcome = headers['x-evalwire-outcome'];
        if (outcome) store.setOutcome('optimization', entry, outcome);
        const job = store.poll('optimization', entry);
        if (job?.ended) entry.value.told = true;
        return reply({ body: optimizationState(entry, job) });
      },
    },
    getOptimizationHistory: {
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: ({ path, store, reply }) => {
        const all = store.list('optimization').filter(({ value }) => value.prompt_id === path.prompt_id);
        return reply({
          body: all.reverse().map((entry) => optimizationState(entry, store.job('optimization', entry))),
        });
      },
    },
    getOptimizationDetail: {
      polls: 'optimization',
      answer: ({ entry, job, synthetic }) =>
        entry && !synthetic ? { ...optimizationState(entry, job), cycles: cyclesOf(entry.value, job) } : {},
    },
    cancelOptimization: {
      reads: 'optimization',
      answer: ({ id, entry, job, synthetic, store, refuse, reply }) => {
        if (entry && !synthetic) {
          if (job?.ended)
            return refuse('alreadyTerminal', {
              details: { reason: 'already_terminal', terminal_status: job.state },
            });
          store.move('optimization', entry, 'cancelled');
          const run = store.find('run', String(entry.value.run_key));
          if (run) store.move('run', run, 'cancelled');
        }
        return reply({ body: { id, status: 'cancelled' } });
      },
    },

    listSkills: {
      answer: ({ store, query, reply }) => {
        const tags = String(query.tags ?? '')
          .split(',')
          .filter(Boolean);
        const rows = store
          .list('skill')
          .map(({ value }) => value)
          .filter((skill) => query.include_deprecated === true || !skill.deprecated)
          .filter((skill) => !query.namespace || skill.namespace === query.namespace)
          .filter((skill) => !query.kind || skill.kind === query.kind)
          .filter((skill) => !query.source || skill.source === query.source)
          .filter((skill) => query.held === undefined || isHeld(skill) === query.held)
          .filter((skill) => tags.every((tag) => (skill.tags as string[]).includes(tag)))
          .filter((skill) =>
            [skill.qualified_name, skill.display_name, skill.description].some((t) => includesText(t, query.search)),
          );
        return reply({ body: inPage(rows.map(skillRow), Number(query.page ?? 1), Number(query.page_size ?? 50)) });
      },
    },
    getSkill: { answer: (ctx) => withSkill(ctx, (skill) => skillRow(skill)) },
    getSkillByName: { answer: (ctx) => withSkill(ctx, (skill) => skillRow(skill)) },
    getSkillsByPrompt: {
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: ({ path, store, reply }) => {
        const all = store.list('skill').map(({ value }) => value);
        return reply({ body: all.filter((skill) => skill.prompt_id === path.prompt_id).map(skillRow) });
      },
    },
    publishSkill: {
      refuses: [
        { when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' },
        { when: ({ body }) => body.namespace === 'team' && !body.team_group_id, with: 'teamGroupMissing' },
        { when: ({ path }) => isOnHold(path.prompt_id), with: 'securityHold' },
        { when: ({ path }) => path.prompt_id === 'my_team.unsafe', with: 'scanBlocked' },
      ],
      answer: ({ path, body, store, reply }) =>
        reply({ body: skillRow(publish(store, String(path.prompt_id), body, slugOf(String(path.prompt_id)))) }),
    },
    updateSkill: {
      answer: (ctx) => withSkill(ctx, (skill) => skillRow(Object.assign(skill, { ...ctx.body, id: skill.id }))),
    },
    deleteSkill: {
      answer: (ctx) =>
        withSkill(ctx, (skill) => {
          const { id, qualified_name } = skill;
          const published = ctx.store.find('skill', String(id))?.value === skill;
          // Neither its id nor its name is known from then on; of one that nobody published, what it was called.
          for (const known of published ? [id, qualified_name] : [ctx.path.skill_id])
            ctx.store.delete('skill', String(known));
          return ctx.reply({});
        }),
    },
    downloadSkillBundle: {
      answer: (ctx) => {
        const hostile = HOSTILE_BUNDLES[ctx.path.skill_id ?? '']?.();
        if (hostile) return archive(ctx, hostile, ctx.path.skill_id === 'bad-sha' ? '0'.repeat(64) : sha256(hostile));
        return withSkill(ctx, (skill) => {
          const version = Number(ctx.query.version ?? skill.bundle_version);
          if (isHeld(skill)) return ctx.refuse('locked');
          if (version > Number(skill.bundle_version)) return ctx.refuse('skillNotFound');
          const bytes = packBundle(contentsOf(ctx, skill, version));
          fetched(skill, ctx);
          return archive(ctx, bytes, sha256(bytes));
        });
      },
    },

    invokeSkillEvalPtm: {
      creates: 'run',
      answer: (ctx) =>
        withSkill(ctx, (skill) =>
          isHeld(skill) ? ctx.refuse('locked') : { ...invoked(ctx, String(skill.prompt_id)), ...namesOf(skill) },
        ),
    },
    invokePromptEvalPtm: {
      creates: 'run',
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: (ctx) => (isOnHold(ctx.path.prompt_id) ? ctx.refuse('locked') : invoked(ctx, String(ctx.path.prompt_id))),
    },
    invokeSkillWithBundle: {
      creates: 'run',
      answer: (ctx) =>
        withSkill(ctx, (skill) => {
          if (isHeld(skill)) return ctx.refuse('locked');
          started(ctx, String(skill.prompt_id));
          const bundle = bundleOf(ctx, skill);
          return { ...namesOf(skill), prompt_id: skill.prompt_id, bundle, status: undefined };
        }),
    },
    invokePromptWithBundle: {
      creates: 'run',
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
      answer: (ctx) => {
        const prompt_id = String(ctx.path.prompt_id);
        if (isOnHold(prompt_id)) return ctx.refuse('locked');
        started(ctx, prompt_id);
        return { prompt_id, contents: promptContents(ctx, prompt_id) ?? ctx.base.contents, status: undefined };
      },
    },
    recordSkillClientInlineRun: {
      answer: (ctx) => withSkill(ctx, () => ctx.reply({})),
    },
    recordPromptClientInlineRun: {
      refuses: [{ when: ({ path }) => isUnknown(path.prompt_id), with: 'notFound' }],
    },
    getSkillContents: {
      answer: (ctx) =>
        withSkill(ctx, (skill) => {
          if (isHeld(skill)) return ctx.refuse('locked');
          fetched(skill, ctx);
          return ctx.reply({
            body: { skill_id: skill.id, qualified_name: skill.qualified_name, ...bundleOf(ctx, skill) },
          });
        }),
    },
    getPromptContents: {
      reads: 'prompt',
      answer: (ctx) => {
        const { entry, synthetic, query, refuse, reply } = ctx;
        if (synthetic || !entry) return query.version === undefined ? {} : { version: query.version };
        if (isOnHold(entry.id)) return refuse('locked');
        const version = Number(query.version ?? entry.value.active_version ?? 1);
        if (version > Number(entry.value.active_version ?? 1)) return refuse('notFound');
        fetched(entry.value, ctx);
        return reply({ body: { ...promptContents(ctx, String(entry.id)), version } });
      },
    },
    getSkillUsageMetrics: {
      answer: (ctx) => withSkill(ctx, (skill) => ctx.reply({ body: metricsOf(skill) })),
    },
    getPromptUsageMetrics: {
      reads: 'prompt',
      answer: ({ entry, synthetic, base, reply }) =>
        reply({ body: synthetic || !entry ? base : metricsOf(entry.value) }),
    },
  },
});

type Fields = Record<string, unknown>;

const NO_FETCHES: Fetches = { lifetime: 0, last_30d: 0, last_7d: 0, last_request_at: null };
const FIRST_VERSION = Date.parse('2026-04-01T08:00:00Z');

/** Ids that are unknown even where any other is answered from the document's examples, for tests of the 404. */
function isUnknown(id: unknown): boolean {
  return /missing|unknown|no[._-]such|does[._-]not[._-]exist|^nope$/.test(String(id));
}

function isOnHold(prompt_id: unknown): boolean {
  return prompt_id === 'my_team.held';
}

function includesText(text: unknown, words: unknown): boolean {
  return String(text ?? '')
    .toLowerCase()
    .includes(String(words ?? '').toLowerCase());
}

function slugOf(prompt_id: string): string {
  const ascii = prompt_id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'skill';
}

/** Calls `use` with the skill that the path names; one that nobody published is the documented example under that name. */
function withSkill(ctx: Context, use: (skill: Fields) => unknown): unknown {
  const name = String(ctx.path.skill_id ?? ctx.path.qualified_name);
  const skill = findSkill(ctx, name);
  if (!skill) return ctx.refuse('skillNotFound');
  return use(skill);
}

function testsOf({ store }: Context, prompt_ids: string[]): Fields[] {
  return prompt_ids.flatMap((id) => (store.find('prompt', id)?.value.tests as Fields[] | undefined) ?? [{}]);
}

function submitted({ entry, body, now }: Context, tests: Fields[], providers: string[], source: string): Fields {
  const plan = planOf(tests, providers);
  Object.assign(entry?.value ?? {}, { plan, created_at: now(), source: body.source ?? source });
  return {};
}

/** A run of one prompt, as the execution operations start it. */
function started(ctx: Context, prompt_id: string): void {
  const { entry, body, now } = ctx;
  const plan = planOf([{ description: `invoke ${prompt_id}` }], [body.provider_profile ?? 'default']);
  Object.assign(entry?.value ?? {}, { plan, prompt_ids: [prompt_id], created_at: now(), source: 'manual' });
}

/** The server answers when it has scored the run. */
function invoked(ctx: Context, prompt_id: string): Fields {
  const { entry, store, headers } = ctx;
  started(ctx, prompt_id);
  if (entry && !headers['x-evalwire-outcome']) store.move('run', entry, 'completed');
  return { status: undefined };
}

function namesOf({ id, skill_name, qualified_name }: Fields): Fields {
  return { skill_id: id, skill_name, qualified_name };
}

function contentsOf({ store }: Context, skill: Fields, version: number) {
  const prompt = store.find('prompt', String(skill.prompt_id))?.value;
  return bundleContents(skill, version, prompt);
}

/** The active bundle, as texts. */
function bundleOf(ctx: Context, skill: Fields): Fields {
  const { bundle_version } = skill;
  const contents = contentsOf(ctx, skill, Number(bundle_version));
  return { ...contents, bundle_version, bundle_sha256: sha256(packBundle(contents)) };
}

function promptContents({ store }: Context, prompt_id: string): Fields | undefined {
  const value = store.find('prompt', prompt_id)?.value;
  return (
    value && {
      prompt_id,
      version: value.active_version ?? 1,
      prompt_text: value.prompt_text ?? '',
      tests: value.tests ?? [],
      deepeval_metrics: value.deepeval_metrics ?? [],
      tool_definitions: TOOLS,
      mock_tool_profiles: [],
    }
  );
}

function archive({ reply }: Context, body: Uint8Array, digest: string) {
  return reply({ body, headers: { 'content-type': 'application/gzip', 'x-skill-bundle-sha256': digest } });
}

/** A fetch counts (contract §5, UsageMetrics). */
function fetched(value: Fields, { now }: Context): void {
  const { lifetime, last_30d, last_7d } = (value.fetches as Fetches | undefined) ?? NO_FETCHES;
  value.fetches = { lifetime: lifetime + 1, last_30d: last_30d + 1, last_7d: last_7d + 1, last_request_at: now() };
}

function metricsOf({ metricsOff, fetches }: Fields): Fields {
  if (metricsOff) return { lifetime: null, last_30d: null, last_7d: null, last_request_at: null };
  return { ...((fetches as Fetches | undefined) ?? NO_FETCHES) };
}
