/**
 * Rounds to `digits` decimals, half to even, as Python's `round` does.
 * A double lies exactly halfway between two such decimals only if it is an odd multiple of 1/2^(digits + 1).
 */
export function roundHalfEven(value: number, digits: number): number {
  const isHalfway = Math.abs(value * 2 ** (digits + 1)) % 2 === 1;
  if (!isHalfway) return Number(value.toFixed(digits));
  const scale = 10 ** digits;
  const below = Math.floor(value * scale);
  return (below + Math.abs(below % 2)) / scale;
}
