import type { operations } from '../../../generated/promptic/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { buildUpdatedAt } from './latest-time.ts';

/** Evaluations of runs and datasets. */
export const evaluations: OperationStories<operations> = {
  listEvaluations: {
    lists: 'evaluation',
    row: (entry, job) => ({ aiComponentId: entry.parents.componentId, ...buildProgress(entry, job) }),
  },
  createEvaluation: {
    creates: 'evaluation',
    refers: { datasetId: 'dataset', runId: 'run' },
    defaults: ({ path }) => ({ aiComponentId: path.componentId }),
  },
  getEvaluation: {
    polls: 'evaluation',
    answer: ({ entry, job, path, synthetic }) => ({
      aiComponentId: path.componentId,
      ...(synthetic ? {} : { ...pickSubject(entry), ...buildProgress(entry, job) }),
    }),
  },
};

/** Builds the fields that depend on the progress. Only a completed evaluation has results. */
function buildProgress(entry: Entry | undefined, job: JobView | undefined): Record<string, unknown> {
  const { runId, ...record } = entry?.value ?? {};
  const endedAt = record.completedAt ?? job?.endedAt ?? null;
  const startedAt = job?.state === 'pending' ? null : (record.startedAt ?? job?.startedAt ?? endedAt);
  const completedAt = job?.ended ? endedAt : null;
  return {
    results: job?.state === 'completed' ? buildFindings(runId, endedAt) : null,
    startedAt,
    completedAt,
    ...buildUpdatedAt(record.updatedAt, startedAt, completedAt),
  };
}

/** Returns the fields that describe what is evaluated. Unset ones are removed: the example's are those of another evaluation. */
function pickSubject(entry: Entry | undefined): Record<string, unknown> {
  const { subject, targetType, traceDbId, budget } = entry?.value ?? {};
  return { subject, targetType, traceDbId, budget };
}

function buildFindings(runId: unknown, analyzedAt: unknown) {
  return {
    insights: [
      {
        type: 'tool_error',
        severity: 'high',
        title: 'parse_receipt fails on photographs',
        description: 'The tool gave up on two of eight receipts, both taken at night.',
        frequency: 0.25,
        affectedRunIds: typeof runId === 'string' ? [runId] : [],
        details: { toolName: 'parse_receipt', errorRate: 0.25 },
        suggestedFix: 'Brighten the picture before parsing',
      },
    ],
    meta: {
      totalRuns: 8,
      totalTokens: 9624,
      totalCostUsd: 0.0114,
      averageDurationMs: 1740.5,
      errorRate: 0.125,
      analyzedAt,
    },
  };
}
