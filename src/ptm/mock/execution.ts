import type { operations } from '../../../generated/ptm/types.ts';
import type { ServiceStore } from '../../mock/state/store.ts';
import type { Context, OperationStories, RefusalRule } from '../../mock/story/story.ts';
import { packBundle, sha256 } from './bundle.ts';
import { createPlan } from './runs.ts';
import { TOOLS } from './seed.ts';
import { getContents, heldSkill } from './skills.ts';
import { isOnHold } from './special-ids.ts';
import { countFetch, getMetrics } from './usage.ts';

type Fields = Record<string, unknown>;

const heldPrompt: RefusalRule = { when: ({ path }) => isOnHold(path.prompt_id), with: 'locked' };

/** Execution of prompts and skills, by the server and by the client, and what is counted of it. */
export const execution: OperationStories<operations> = {
  invokeSkillEvalPtm: {
    creates: 'run',
    refers: { skill_id: 'skill' },
    refuses: [heldSkill],
    answer: (ctx) => {
      const skill = getSkill(ctx);
      invoke(ctx, String(skill.prompt_id));
      return pickNames(skill);
    },
  },
  invokePromptEvalPtm: {
    creates: 'run',
    refers: { prompt_id: 'prompt' },
    refuses: [heldPrompt],
    answer: (ctx) => invoke(ctx, ctx.path.prompt_id),
  },
  invokeSkillWithBundle: {
    creates: 'run',
    refers: { skill_id: 'skill' },
    refuses: [heldSkill],
    answer: (ctx) => {
      const skill = getSkill(ctx);
      startRun(ctx, String(skill.prompt_id));
      const bundle = buildBundle(ctx.store, skill);
      return { ...pickNames(skill), prompt_id: skill.prompt_id, bundle };
    },
  },
  invokePromptWithBundle: {
    creates: 'run',
    refers: { prompt_id: 'prompt' },
    refuses: [heldPrompt],
    answer: (ctx) => {
      const { prompt_id } = ctx.path;
      startRun(ctx, prompt_id);
      return { prompt_id, contents: buildPromptContents(ctx.store, prompt_id) ?? ctx.base.contents };
    },
  },
  recordSkillClientInlineRun: { refers: { skill_id: 'skill' } },
  recordPromptClientInlineRun: { refers: { prompt_id: 'prompt' } },
  getSkillContents: {
    reads: 'skill',
    refuses: [heldSkill],
    answer: ({ entry, store, now, reply }) => {
      const { value: skill = {} } = entry ?? {};
      countFetch(skill, { now });
      return reply({
        body: { skill_id: skill.id, qualified_name: skill.qualified_name, ...buildBundle(store, skill) },
      });
    },
  },
  getPromptContents: {
    reads: 'prompt',
    answer: ({ query, base }) => ({ version: query.version ?? base.version }),
    shows: ({ entry, query, store, now, refuse, reply }) => {
      if (isOnHold(entry.id)) return refuse('locked');
      const active = Number(entry.value.active_version ?? 1);
      const version = Number(query.version ?? active);
      if (version > active) return refuse('notFound');
      countFetch(entry.value, { now });
      return reply({ body: { ...buildPromptContents(store, String(entry.id)), version } });
    },
  },
  getSkillUsageMetrics: {
    reads: 'skill',
    answer: ({ entry, reply }) => reply({ body: getMetrics(entry?.value ?? {}) }),
  },
  getPromptUsageMetrics: {
    reads: 'prompt',
    shows: ({ entry, reply }) => reply({ body: getMetrics(entry.value) }),
  },
};

/** Returns the skill in the path, which `refers` has checked. */
function getSkill({ find, path }: { find: Context['find']; path: { skill_id: string } }): Fields {
  return find('skill', path.skill_id)?.value ?? {};
}

interface Starter extends Pick<Context, 'entry' | 'store' | 'headers' | 'now'> {
  body: { provider_profile?: string | null } | undefined;
}

/** Plans the run of one prompt. */
function startRun({ entry, body, now }: Starter, prompt_id: string): void {
  const plan = createPlan([{ description: `invoke ${prompt_id}` }], [body?.provider_profile ?? 'default']);
  Object.assign(entry?.value ?? {}, { plan, prompt_ids: [prompt_id], created_at: now(), source: 'manual' });
}

/** Runs a prompt to its end: the server responds once it has scored the run. */
function invoke(ctx: Starter, prompt_id: string): void {
  startRun(ctx, prompt_id);
  const { entry, store, headers } = ctx;
  if (entry && !headers['x-evalwire-outcome']) store.move('run', entry, 'completed');
}

function pickNames({ id, skill_name, qualified_name }: Fields): Fields {
  return { skill_id: id, skill_name, qualified_name };
}

/** Builds a skill's active bundle as texts. */
function buildBundle(store: ServiceStore, skill: Fields): Fields {
  const { bundle_version } = skill;
  const contents = getContents(store, skill, Number(bundle_version));
  return { ...contents, bundle_version, bundle_sha256: sha256(packBundle(contents)) };
}

function buildPromptContents(store: ServiceStore, prompt_id: string): Fields | undefined {
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
