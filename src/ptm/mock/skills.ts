import type { ServiceStore } from '../../mock/state/store.ts';
import type { Context, ResourceStory } from '../../mock/story/story.ts';
import { GROUPS, USERNAME } from './seed.ts';

type Fields = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Fields of a skill that a reply shows; the others are the mock's own. */
const SHOWN = [
  'id',
  'prompt_id',
  'skill_name',
  'qualified_name',
  'display_name',
  'description',
  'consumer_summary',
  'namespace',
  'tags',
  'team_group_id',
  'audience_editable',
  'installable_for',
  'kind',
  'install_name',
  'bundle_version',
  'deprecated',
  'deprecation_message',
  'disabled_reason',
  'disabled_at',
  'disabled_by',
];

/** @internal */
export function skillRow(skill: Fields): Fields {
  return Object.fromEntries(SHOWN.map((name) => [name, skill[name]]));
}

/** @internal */
export function isHeld(skill: Fields): boolean {
  return typeof skill.disabled_reason === 'string';
}

/**
 * The skill of an id or a qualified name. One that nobody published is a copy of the first seeded one, under that id or name;
 * not where it was deleted, where its name says that it is unknown, or in strict mode.
 * @internal
 */
export function findSkill({ store, strict }: Context, name: string): Fields | undefined {
  const all = store.list('skill').map(({ value }) => value);
  const found = all.find((skill) => skill.id === name || skill.qualified_name === name);
  if (found) return found;
  const unknown = strict || store.isGone('skill', name) || (store.resource('skill') as ResourceStory).unknown?.(name);
  const model = all[0];
  if (unknown || !model) return undefined;
  if (UUID.test(name)) return { ...structuredClone(model), id: name };
  const skill_name = name.split(/[/:]/).pop() || name;
  return { ...structuredClone(model), qualified_name: name, skill_name };
}

/** Publishes a prompt; again under the same qualified name makes the next bundle version of the same skill. @internal */
export function publish(store: ServiceStore, prompt_id: string, body: Fields, slug: string): Fields {
  const skill_name = String(body.skill_name ?? slug);
  const qualified_name = qualifiedName(body.namespace, skill_name, body.team_group_id);
  const known = store.list('skill').find(({ value }) => value.qualified_name === qualified_name)?.value;
  const sent = {
    namespace: 'personal',
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

function qualifiedName(namespace: unknown, slug: string, group: unknown): string {
  if (namespace === 'public') return slug;
  const team = GROUPS.find(({ id }) => id === group)?.name ?? 'team';
  return `@${namespace === 'team' ? team : USERNAME}/${slug}`;
}

/** @internal */
export function inPage(rows: Fields[], page: number, page_size: number) {
  const items = rows.slice((page - 1) * page_size, page * page_size);
  return { items, total: rows.length, page, page_size };
}
