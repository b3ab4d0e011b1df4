import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';
import { updatedAt } from './updates.ts';

/** What an evaluation shows of its progress: results when it completed, and only then. */
export function evaluationState(entry: Entry | undefined, job: JobView | undefined): Record<string, unknown> {
  const { runId, ...record } = entry?.value ?? {};
  const endedAt = record.completedAt ?? job?.endedAt ?? null;
  const startedAt = job?.state === 'pending' ? null : (record.startedAt ?? job?.startedAt ?? endedAt);
  const completedAt = job?.ended ? endedAt : null;
  return {
    results: job?.state === 'completed' ? findings(runId, endedAt) : null,
    startedAt,
    completedAt,
    ...updatedAt(record.updatedAt, startedAt, completedAt),
  };
}

/** What an evaluation is of, where its record says so: the documented example's is another one's. */
export function kindOf(entry: Entry | undefined): Record<string, unknown> {
  const { subject, targetType, traceDbId, budget } = entry?.value ?? {};
  return { subject, targetType, traceDbId, budget };
}

function findings(runId: unknown, analyzedAt: unknown) {
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
