import type { operations } from '../../../generated/ptm/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { DEFAULT_KPIS } from './seed.ts';
import { isOnHold } from './special-ids.ts';
import { includesText } from './text.ts';
import { NO_FETCHES } from './usage.ts';

const FIRST_VERSION = Date.parse('2026-04-01T08:00:00Z');
const DAY_MS = 86_400_000;

/** Prompts and their versions. */
export const prompts: OperationStories<operations> = {
  listPrompts: {
    lists: 'prompt',
    filters: {
      tag: ({ value }, tag) => tag === '' || includes(value.tags, tag),
      team: ({ value }, team) => team === '' || value.team === team,
      service: ({ value }, service) => service === '' || value.service === service,
      source: ({ value }, source) => String(source) === '' || value.source === source,
      // Not documented: which fields a server searches.
      search: ({ value }, words) =>
        [value.prompt_id, value.name, value.description].some((text) => includesText(text, words)),
      group: ({ value }, group) => group === '' || includes(value.groups, group),
    },
    row: () => ({ prompt_text: undefined }),
  },
  createPrompt: {
    creates: 'prompt',
    defaults: ({ body }) => ({
      description: '',
      tags: [],
      source: 'database',
      active_version: 1,
      fetches: NO_FETCHES,
      kpis: body.disable_default_kpis ? [] : DEFAULT_KPIS,
    }),
    answer: ({ body, entry }) => {
      // An empty list counts as none.
      if (entry && body.kpis?.length === 0) entry.value.kpis = body.disable_default_kpis ? [] : DEFAULT_KPIS;
      return { source: 'database', active_version: 1 };
    },
  },
  getPrompt: { reads: 'prompt' },
  getPromptTests: {
    reads: 'prompt',
    shows: ({ entry, reply }) => {
      const { tests = [], deepeval_metrics = [], kpis = [], judge_profile = null } = entry.value;
      return reply({ body: { promptfoo_tests: tests, deepeval_metrics, kpis, judge_profile } });
    },
  },
  listPromptVersions: {
    reads: 'prompt',
    shows: ({ entry, reply }) => {
      const active = Number(entry.value.active_version ?? 1);
      const versions = Array.from({ length: active }, (_, i) => ({
        version_number: active - i,
        is_active: i === 0,
        created_at: new Date(FIRST_VERSION + (active - i) * DAY_MS).toISOString(),
      }));
      return reply({ body: { versions } });
    },
  },
  getPromptVersion: {
    reads: 'prompt',
    by: 'prompt_id',
    answer: ({ path }) => ({ version_number: Number(path.version_number) }),
    shows: ({ path, entry: { value }, base, refuse, reply }) => {
      const version_number = Number(path.version_number);
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
};

function includes(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.includes(item);
}
