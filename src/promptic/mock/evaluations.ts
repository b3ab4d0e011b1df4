import type { operations } from '../../../generated/promptic/types.ts';
import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { buildTimes } from './times.ts';

/** Evaluations of runs and datasets. */
export const evaluations: OperationStories<operations> = {
  listEvaluations: { lists: 'evaluation' },
  createEvaluation: { creates: 'evaluation', refers: { datasetId: 'dataset', runId: 'run' } },
  getEvaluation: {
    polls: 'evaluation',
    // Unset fields are removed: the example's are those of another evaluation.
    shows: ({ entry: { value } }) => {
      const { subject, targetType, traceDbId, budget } = value;
      return { subject, targetType, traceDbId, budget };
    },
  },
};

/** Builds the fields that depend on the progress. Only a completed evaluation has results. */
export function buildEvaluationProgress(entry: Entry, job: JobView | undefined): Record<string, unknown> {
  if (!job) return {};
  const times = buildTimes(entry, job, 'completedAt');
  const results = job.state === 'completed' ? buildFindings(entry.value.runId, times.completedAt) : null;
  return { results, ...times };
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
