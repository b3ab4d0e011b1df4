/** Checked by `npm run typecheck`; never run. */
import { expectTypeOf } from 'vitest';
import type { operations } from '../../../generated/vijil/types.ts';
import type { Entry } from '../../../src/mock/state/store.ts';
import { defineStory, type OperationStories, type Story } from '../../../src/mock/story/story.ts';

const errors: Story['errors'] = {
  body: ({ message }) => ({ error: message }),
  validation: { status: 400 },
  unauthorized: { status: 401 },
  unknownPath: { status: 404 },
};

// Arguments and bodies have the types of the operation.
const typed: OperationStories<operations> = {
  createEvaluation: {
    creates: 'evaluation',
    refers: { agent_id: 'agent' },
    answer: ({ body, base }) => {
      expectTypeOf(body.agent_id).toEqualTypeOf<string | undefined>();
      expectTypeOf(base.id).toEqualTypeOf<string>();
    },
  },
  getEvaluationStatus: {
    polls: 'evaluation',
    by: 'evaluation_id',
    answer: ({ entry }) => {
      expectTypeOf(entry).toEqualTypeOf<Entry | undefined>();
    },
    shows: ({ path, body, base, entry }) => {
      expectTypeOf(entry).toEqualTypeOf<Entry>();
      expectTypeOf(path.evaluation_id).toEqualTypeOf<string>();
      expectTypeOf(body).toEqualTypeOf<undefined>();
      expectTypeOf(base.total).toEqualTypeOf<number>();
    },
  },
  listEvaluations: {
    lists: 'evaluation',
    filters: { agent_id: (_, agent) => agent.startsWith('agent-') },
    where: (_, { query }) => query.limit !== 0,
  },
};
expectTypeOf(defineStory<operations>({ errors, operations: typed })).toEqualTypeOf<Story>();

// A wrong operationId is an error.
// @ts-expect-error no such operation
defineStory<operations>({ errors, operations: { getEvaluationState: { polls: 'evaluation' } } });
// @ts-expect-error no such operation
const wrongId: OperationStories<operations> = { createEvaluations: { creates: 'evaluation' } };

const wrongUses: OperationStories<operations> = {
  createEvaluation: {
    // @ts-expect-error no such argument
    refers: { agentId: 'agent' },
    // @ts-expect-error no such body field
    answer: ({ body }) => body.agentId,
  },
  getEvaluationResults: {
    // @ts-expect-error no such argument
    by: 'id',
    // @ts-expect-error no such field of the response
    answer: ({ base }) => base.trustScore,
  },
  cancelEvaluation: {
    // @ts-expect-error no such path argument
    answer: ({ path }) => path.id,
  },
  // @ts-expect-error no such query argument
  listEvaluations: { lists: 'evaluation', filters: ['state'] },
  // @ts-expect-error a status is a number
  deleteEvaluation: { deletes: 'evaluation', status: '204' },
};

// Without generated operations, any operationId is allowed and bodies are unknown.
defineStory({
  errors,
  operations: {
    // @ts-expect-error the body is unknown
    anything: { answer: ({ body }) => body.name },
  },
});

export { wrongId, wrongUses };
