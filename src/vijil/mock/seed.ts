import type { Seed } from '../../mock/story/story.ts';

/** The evaluations at the start of a session: one in each state, and some that stay or fail. */
export const seed: Seed = {
  evaluation: [
    {
      id: 'eval-d41e55b0-3d0e-4c55-9c56-0a4d5f1f9e21',
      status: 'completed',
      created_at: '2024-01-15T10:30:00Z',
      trust_score: 0.78,
      agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6',
    },
    {
      id: 'eval-c1ea0000-3d0e-4c55-9c56-0a4d5f1f9e21',
      status: 'completed',
      created_at: '2024-01-14T18:02:11Z',
      trust_score: 1,
      agent_id: 'agent-2f6b8c1e-7a44-4f0e-9d53-b1c2f3a4d5e6',
    },
    { id: 'eval-7b1f0c52-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'running', created_at: '2024-01-14T09:15:40Z' },
    { id: 'eval-10c3a7d4-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'pending', created_at: '2024-01-13T23:59:59Z' },
    { id: 'eval-fa11ed01-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'failed', created_at: '2024-01-12T07:45:00Z' },
    { id: 'eval-cace1ed0-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'cancelled', created_at: '2024-01-11T16:20:33Z' },
    { id: 'eval-51000001-3d0e-4c55-9c56-0a4d5f1f9e21', status: 'pending', created_at: '2024-01-10T08:00:00Z' },
    {
      id: 'eval-51000002-3d0e-4c55-9c56-0a4d5f1f9e21',
      status: 'pending',
      created_at: '2024-01-10T08:00:01Z',
      $outcome: 'failed',
    },
  ],
};
