import type { Seed } from '../../mock/story/story.ts';

/** The mock's own workspace. */
export const WORKSPACE = '3e8b1c52-6f0d-4a97-8c21-d4b7e95f1a60';

const COMPONENT = '8a4d2f71-9c3e-4b05-b6a8-1f7c60d3e925';
const DATASET = '71d3e8a5-4c90-4b2f-8d67-05b9c2f6e1a4';
const EMPTY_DATASET = 'b8e2f4d6-901c-4a73-85be-6d17c3a0f952';
const RUN = 'd84b2c60-5e1f-4793-a9c8-3f06e7b1d25a';
const TRACES = ['a6f0c4d8-3b15-4e72-9a8c-d7e1b5204f93', '2b9e7d51-0c48-4fa6-b3d2-8e6f1a5c9704'] as const;
const ofComponent = { $parents: { componentId: COMPONENT } };
const ofRun = { $parents: { componentId: COMPONENT, runId: RUN } };

/** The objects at the start of a session. Kinds that are not here start with the rows of the documented lists. */
export const seed: Seed = {
  deployment: [{ componentId: COMPONENT, experimentId: '4f1c9d3a-7b26-4e58-a0c4-92e6b8d5f713' }],
  dataset: [
    { id: DATASET, name: 'Belege im März', traceIds: TRACES, aiComponentId: COMPONENT, ...ofComponent },
    {
      id: EMPTY_DATASET,
      name: 'smoke',
      description: null,
      traceIds: [],
      itemCount: 0,
      traceCount: 0,
      caseCount: 0,
      aiComponentId: COMPONENT,
      ...ofComponent,
    },
  ],
  run: [
    { id: RUN, name: '2026-09 – neue Anweisung', datasetId: DATASET, traceIds: TRACES, ...ofComponent },
    {
      id: '94a7e3c1-6b20-4d58-8f1e-c2b5d09f7a63',
      name: null,
      datasetId: EMPTY_DATASET,
      status: 'pending',
      traceIds: [],
      traceCount: 0,
      ...ofComponent,
    },
  ],
  annotation: [
    {
      id: '19c6f3b8-7d02-4ae5-8f94-b0d1e5a62c73',
      runId: RUN,
      datasetId: DATASET,
      traceDbId: TRACES[0],
      rating: 'positive',
      comment: 'Stimmt, samt Frühstück',
      ...ofRun,
    },
    {
      id: 'e3b05d79-8f1c-4264-97ab-15d8c6e2f4a0',
      runId: RUN,
      datasetId: DATASET,
      traceDbId: TRACES[1],
      rating: 'negative',
      comment: null,
      ...ofRun,
    },
  ],
  evaluation: [
    {
      id: '5d07a9e2-c61b-4f38-92d4-e8b3f1067ac5',
      status: 'completed',
      name: 'September – Prüfung',
      datasetId: DATASET,
      runId: RUN,
      createdAt: '2026-09-12T08:19:58.000Z',
      startedAt: '2026-09-12T08:20:00.000Z',
      completedAt: '2026-09-12T08:21:03.000Z',
      updatedAt: '2026-09-12T08:21:03.000Z',
      ...ofComponent,
    },
    {
      id: '0f6e8b3d-a925-4c71-b4d0-93c7e1f25a86',
      status: 'failed',
      name: null,
      datasetId: EMPTY_DATASET,
      runId: null,
      createdAt: '2026-09-13T17:59:58.000Z',
      startedAt: '2026-09-13T18:00:00.000Z',
      completedAt: '2026-09-13T18:00:09.000Z',
      updatedAt: '2026-09-13T18:00:09.000Z',
      ...ofComponent,
    },
  ],
};
