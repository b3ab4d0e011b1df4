import type { Context } from '../../mock/story/story.ts';
import type { Fetches } from './seed.ts';

type Fields = Record<string, unknown>;

export const NO_FETCHES: Fetches = { lifetime: 0, last_30d: 0, last_7d: 0, last_request_at: null };

/** Counts a fetch of a prompt or a skill (contract §5, UsageMetrics). */
export function countFetch(value: Fields, { now }: Pick<Context, 'now'>): void {
  const { lifetime, last_30d, last_7d } = (value.fetches as Fetches | undefined) ?? NO_FETCHES;
  value.fetches = { lifetime: lifetime + 1, last_30d: last_30d + 1, last_7d: last_7d + 1, last_request_at: now() };
}

export function getMetrics({ metricsOff, fetches }: Fields): Fields {
  if (metricsOff) return { lifetime: null, last_30d: null, last_7d: null, last_request_at: null };
  return { ...((fetches as Fetches | undefined) ?? NO_FETCHES) };
}
