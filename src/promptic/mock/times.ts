import type { JobView } from '../../mock/state/jobs.ts';
import type { Entry } from '../../mock/state/store.ts';

/** Builds the times of a job: its start, its end (in the field `end`) and the later of them as `updatedAt`. */
export function buildTimes({ value }: Entry, job: JobView, end: 'endedAt' | 'completedAt'): Record<string, unknown> {
  const last = value[end] ?? job.endedAt;
  const isWaiting = job.state === 'pending' || job.state === 'scheduled';
  const startedAt = isWaiting ? null : (value.startedAt ?? job.startedAt ?? last);
  const endedAt = job.ended ? last : null;
  const known = [value.updatedAt, startedAt, endedAt].filter((time) => typeof time === 'string');
  const updatedAt = known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return { startedAt, [end]: endedAt, ...(updatedAt === undefined ? {} : { updatedAt }) };
}
