import { WrongUse } from './failure.ts';

/** The candidate that `name` most likely means, or undefined if none is close. */
export function findNearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = normalize(name);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = getDistance(wanted, normalize(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  if (bestDistance <= limit) return best;
  return wanted.length >= 3 ? candidates.find((candidate) => normalize(candidate).includes(wanted)) : undefined;
}

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

/** Insertions, deletions, replacements and swaps of neighbours between two texts. */
function getDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : replaced;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}
