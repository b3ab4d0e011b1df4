import type { JobView } from '../../mock/jobs.ts';
import type { Entry } from '../../mock/store.ts';

/** What an evaluation shows of its progress: results when it completed, and only then. */
export function evaluationState(entry: Entry | undefined, job: JobView | undefined): Record<string, unknown> {
  const { runId, startedAt, completedAt } = entry?.value ?? {};
  const endedAt = completedAt ?? job?.endedAt ?? null;
  return {
    results: job?.state === 'completed' ? findings(runId, endedAt) : null,
    startedAt: job?.state === 'pending' ? null : (startedAt ?? job?.startedAt ?? endedAt),
    completedAt: job?.ended ? endedAt : null,
  };
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
