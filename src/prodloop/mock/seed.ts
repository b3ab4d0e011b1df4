import type { Seed } from '../../mock/story/story.ts';

/** The id of the one account, which is the caller's. */
export const ACCOUNT = 'mine';

const BRIEF = {
  simulation_mode: 'self_simulation',
  prompt: 'You book appointments for Clínica São Rafael.',
  parameters: ['commitment_extraction'],
  max_turns: 10,
};

/** The account and the simulations at the start of a session. */
export const seed: Seed = {
  account: [{ id: ACCOUNT, credits_remaining: 2460 }],
  simulation: [
    { chat_id: 'sim_9f2d6c1e7a5b4803', status: 'running', ...BRIEF },
    { chat_id: 'sim_completed_b71d', status: 'completed', ...BRIEF },
    { chat_id: 'sim_failed_20c4', status: 'failed', ...BRIEF },
    {
      chat_id: 'audit_5e1f',
      status: 'completed',
      ...BRIEF,
      simulation_mode: 'audit_discovery',
      adaptive_max_conversations: 2,
    },
  ],
};
