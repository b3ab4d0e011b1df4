import type { operations } from '../../../generated/ptm/types.ts';
import { defineStory } from '../../mock/story/story.ts';
import { evaluations } from './evaluations.ts';
import { execution } from './execution.ts';
import { groups } from './groups.ts';
import { buildProgress, optimization } from './optimization.ts';
import { prompts } from './prompts.ts';
import { providers } from './providers.ts';
import { buildResult, runs } from './runs.ts';
import { seed } from './seed.ts';
import { skills, synthesizeSkill } from './skills.ts';
import { isUnknown } from './special-ids.ts';

const ENDS = ['completed', 'failed', 'cancelled'];

/** PTM's mock. Contract §3 lists the errors, §6 the operations, §10 the objects at the start (`seed.ts`). */
export const story = defineStory<operations>({
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
      derives: buildResult,
      job: { field: 'status', steps: ['queued', 'running', 'completed'], ends: ENDS },
    },
    optimization: {
      newId: (_, uuid) => `opt-${uuid().slice(0, 6)}`,
      unknown: isUnknown,
      belongsTo: { prompt_id: 'prompt' },
      job: { field: 'status', steps: ['queued', { state: 'running', polls: 2 }, 'completed'], ends: ENDS },
      derives: buildProgress,
    },
    skill: {
      keys: ['qualified_name'],
      belongsTo: { prompt_id: 'prompt' },
      unknown: isUnknown,
      notFound: 'skillNotFound',
      synthesize: synthesizeSkill,
    },
  },
  seed,

  operations: {
    ...prompts,
    ...providers,
    ...evaluations,
    ...runs,
    ...optimization,
    ...skills,
    ...execution,
    ...groups,
  },
});
