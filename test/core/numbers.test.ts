import { expect, test } from 'vitest';
import { roundHalfEven } from '../../src/core/numbers.ts';

// Expected values from Python's round().
test.each([
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [-0.125, 2, -0.12],
  [-0.375, 2, -0.38],
  [2.675, 2, 2.67],
  [1.005, 2, 1.0],
  [812.345, 2, 812.35],
  [0.03125, 4, 0.0312],
  [0.09375, 4, 0.0938],
  [0.66666, 4, 0.6667],
  [12, 2, 12],
  [0, 4, 0],
])('rounds %d to %d digits as %d', (value, digits, expected) => {
  expect(roundHalfEven(value, digits)).toBe(expected);
});
