import { findNearest } from '../core/options.ts';
import { WrongUse } from './failure.ts';

/**
 * Finds the candidate that `name` spells: exactly, in another case style (`evaluation-id` for `evaluation_id`), or by a prefix that only one has.
 * @param kind what is named, for the message: `operation of vijil`.
 * @throws {WrongUse} naming the candidates that the prefix fits, or the nearest one, or all of a short list.
 */
export function resolveName(name: string, candidates: readonly string[], kind: string): string {
  if (candidates.includes(name)) return name;
  const wanted = normalize(name);
  const same = candidates.filter((candidate) => normalize(candidate) === wanted);
  if (same.length === 1) return same[0] as string;
  const longer = wanted === '' ? [] : candidates.filter((candidate) => normalize(candidate).startsWith(wanted));
  if (longer.length === 1) return longer[0] as string;
  if (longer.length > 1)
    throw new WrongUse(`"${name}" is not a unique ${kind}. It fits ${longer.slice(0, 8).join(', ')}.`);
  const nearest = findNearest(name, candidates);
  const list = candidates.length <= 12 ? ` Valid: ${candidates.join(', ') || 'none'}.` : '';
  throw new WrongUse(`Unknown ${kind} "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''}${list}`);
}

function normalize(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
