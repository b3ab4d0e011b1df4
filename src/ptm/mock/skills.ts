import type { operations } from '../../../generated/ptm/types.ts';
import { isUuid, type ServiceStore } from '../../mock/state/store.ts';
import type { Context, OperationStories, RefusalRule, Reply } from '../../mock/story/story.ts';
import { type BundleContents, buildContents, HOSTILE_BUNDLES, packBundle, sha256 } from './bundle.ts';
import { GROUPS, seed, USERNAME } from './seed.ts';
import { isOnHold } from './special-ids.ts';
import { createSlug, includesText } from './text.ts';
import { countFetch } from './usage.ts';

type Fields = Record<string, unknown>;

const [EXAMPLE = {}] = seed.skill ?? [];
/** The fields of a skill that responses contain. The others are the mock's. */
const SHOWN = Object.keys(EXAMPLE).filter((name) => name !== 'scripts' && name !== 'fetches');

/** Skills: an id or a qualified name finds one. */
export const skills: OperationStories<operations> = {
  listSkills: {
    lists: 'skill',
    pages: { number: 'page', size: 'page_size' },
    where: ({ value }, { query }) => query.include_deprecated === true || !value.deprecated,
    filters: {
      namespace: 'namespace',
      kind: 'kind',
      source: ({ value }, source) => source === '' || value.source === source,
      held: ({ value }, held) => isHeld(value) === held,
      tags: ({ value }, tags) =>
        tags
          .split(',')
          .filter(Boolean)
          .every((tag) => (value.tags as string[]).includes(tag)),
      search: ({ value }, words) =>
        [value.qualified_name, value.display_name, value.description].some((text) => includesText(text, words)),
    },
  },
  getSkill: { reads: 'skill' },
  getSkillByName: { reads: 'skill' },
  getSkillsByPrompt: { lists: 'skill', refers: { prompt_id: 'prompt' } },
  publishSkill: {
    refers: { prompt_id: 'prompt' },
    refuses: [
      { when: ({ body }) => body.namespace === 'team' && !body.team_group_id, with: 'teamGroupMissing' },
      { when: ({ path }) => isOnHold(path.prompt_id), with: 'securityHold' },
      { when: ({ path }) => path.prompt_id === 'my_team.unsafe', with: 'scanBlocked' },
    ],
    answer: ({ path, body, store }) => {
      const skill = publish(store, path.prompt_id, body);
      return Object.fromEntries(SHOWN.map((name) => [name, skill[name]]));
    },
  },
  updateSkill: { updates: 'skill' },
  deleteSkill: { deletes: 'skill' },
  downloadSkillBundle: {
    answer: (ctx) => {
      const { path, query, find, refuse, now, store } = ctx;
      const hostile = HOSTILE_BUNDLES[path.skill_id]?.();
      if (hostile) return replyArchive(ctx, hostile, path.skill_id === 'bad-sha' ? '0'.repeat(64) : sha256(hostile));
      const skill = find('skill', path.skill_id)?.value;
      if (!skill) return refuse('skillNotFound');
      const version = Number(query.version ?? skill.bundle_version);
      if (isHeld(skill)) return refuse('locked');
      if (version > Number(skill.bundle_version)) return refuse('skillNotFound');
      const bytes = packBundle(getContents(store, skill, version));
      countFetch(skill, { now });
      return replyArchive(ctx, bytes, sha256(bytes));
    },
  },
};

/** Refuses a skill that is on a security hold. */
export const heldSkill: RefusalRule = {
  when: ({ find, path }) => isHeld(find('skill', path.skill_id as string)?.value ?? {}),
  with: 'locked',
};

function isHeld(skill: Fields): boolean {
  return typeof skill.disabled_reason === 'string';
}

/** Returns the fields of a skill that was never published: the first seeded one under that id or name. */
export function synthesizeSkill(name: string): Fields {
  if (isUuid(name)) return { ...EXAMPLE, id: name };
  return { ...EXAMPLE, qualified_name: name, skill_name: name.split(/[/:]/).pop() || name };
}

/** Publishes a prompt. Publishing again under the same qualified name adds a bundle version to the same skill. */
function publish(store: ServiceStore, prompt_id: string, body: Fields): Fields {
  const skill_name = String(body.skill_name ?? createSlug(prompt_id));
  const qualified_name = getQualifiedName(body.namespace, skill_name, body.team_group_id);
  const known = store.find('skill', qualified_name)?.value;
  const sent = {
    namespace: 'personal',
    display_name: undefined,
    description: undefined,
    consumer_summary: undefined,
    tags: [],
    installable_for: ['claude-code'],
    team_group_id: null,
    audience_editable: false,
    ...body,
    prompt_id,
    skill_name,
    qualified_name,
  };
  if (known) return Object.assign(known, sent, { bundle_version: Number(known.bundle_version) + 1 });
  const nothing = { deprecation_message: null, disabled_reason: null, disabled_at: null, disabled_by: null };
  const fresh = { kind: 'owned', install_name: null, bundle_version: 1, deprecated: false, ...nothing };
  return store.create('skill', { ...fresh, ...sent }).value;
}

function getQualifiedName(namespace: unknown, slug: string, group: unknown): string {
  if (namespace === 'public') return slug;
  const team = GROUPS.find(({ id }) => id === group)?.name ?? 'team';
  return `@${namespace === 'team' ? team : USERNAME}/${slug}`;
}

/** Returns the contents of a skill's bundle. */
export function getContents(store: ServiceStore, skill: Fields, version: number): BundleContents {
  return buildContents(skill, version, store.find('prompt', String(skill.prompt_id))?.value);
}

function replyArchive({ reply }: Pick<Context, 'reply'>, body: Uint8Array, digest: string): Reply {
  return reply({ body, headers: { 'content-type': 'application/gzip', 'x-skill-bundle-sha256': digest } });
}
