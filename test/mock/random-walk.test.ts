/** The mock keeps to its documents whatever the order of requests: seeded random walks over the operations and links of every service. */
import { describe, expect, test } from 'vitest';
import { services } from '../../src/mock/services.ts';
import { walk } from './walk.ts';

// Seed 4 deploys an experiment of Promptic that was never created, and then reads the deployed prompt.
const SEEDS = (process.env.WALK_SEEDS ?? '1,2,3,4').split(',').map(Number);
const STEPS = Number(process.env.WALK_STEPS ?? 1000);

describe.each(Object.entries(services))('a random walk over %s', (name, source) => {
  test.each(SEEDS)('finds no violation of the document and no failure with seed %i', async (seed) => {
    const { violations, failures, seen, followed } = await walk(name, source, seed, STEPS);
    expect(failures).toEqual([]);
    expect(violations).toEqual([]);
    expect(followed.size).toBeGreaterThan(0);
    // A walk that only meets refusals would prove nothing.
    const successes = [...seen].filter(([key]) => /2\d\d$/.test(key)).reduce((sum, [, count]) => sum + count, 0);
    expect(successes).toBeGreaterThan(STEPS / 3);
  });
});
