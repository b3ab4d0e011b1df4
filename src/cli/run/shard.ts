import type { Report } from '../../report/report.ts';
import { WrongUse } from '../failure.ts';

/**
 * Reads `--shard 2/4`.
 * @throws {WrongUse} if it is not a shard, or if there are fewer cases than shards.
 */
export function parseShard(text: string, cases: number): NonNullable<Report['shard']> {
  const [, first, second] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(first), count: Number(second) };
  if (!(shard.index >= 1 && shard.index <= shard.count))
    throw new WrongUse(`--shard must be the number of the shard and of all shards, such as 2/4, not "${text}".`);
  if (shard.count > cases) throw new WrongUse(`--shard ${text}: there are only ${cases} recordings. Use fewer shards.`);
  return shard;
}

/** The part of a sorted list that belongs to a shard: every n-th item, so that neighbours are spread. */
export function selectShard<Item>(items: readonly Item[], shard: Report['shard']): Item[] {
  return items.filter((_, i) => shard === undefined || i % shard.count === shard.index - 1);
}
