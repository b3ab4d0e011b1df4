/** The results of MutagenT's evaluations: objects of their own, because an evaluation has no status. */
import type { Entry, ServiceStore } from '../../mock/state/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds the result of an evaluation that has not been run. It cannot be read yet. */
export function addResult(store: ServiceStore, evaluation: Entry | undefined): void {
  if (evaluation) store.create('result', { evaluationId: evaluation.id }, { state: 'none' });
}

/** Clears a result for the next run. Only the count of runs stays, so that each result has a different id. */
export function clearResult({ id, value }: Entry): void {
  const runs = Number(value.runs ?? 0) + 1;
  for (const name of Object.keys(value)) delete value[name];
  Object.assign(value, { evaluationId: id, runs, id: Number(id) * 1000 + runs });
}

/** Aggregates results to the percentage of passed ones, by version and day. */
export function aggregateAccuracy(
  store: ServiceStore,
  evaluations: readonly Entry[],
  timeRange: unknown,
): { data: object[]; total: number } {
  const days = /^(\d+)d$/.exec(String(timeRange))?.[1];
  const since = days === undefined ? '' : new Date(store.now() - Number(days) * DAY_MS).toISOString();
  const rows = new Map<string, { version: string; date: string; passed: number; count: number }>();
  for (const evaluation of evaluations) {
    const result = store.find('result', evaluation.id);
    const job = result && store.job('result', result);
    const createdAt = String(result?.value.createdAt ?? job?.endedAt);
    if (!job?.ended || createdAt < since) continue;
    const [version, date] = [String(evaluation.value.version), createdAt.slice(0, 10)];
    const { passed, count } = rows.get(`${version} ${date}`) ?? { passed: 0, count: 0 };
    const row = { version, date, passed: passed + (job.state === 'passed' ? 1 : 0), count: count + 1 };
    rows.set(`${version} ${date}`, row);
  }
  const data = [...rows.values()]
    .sort((a, b) => a.date.localeCompare(b.date) || a.version.localeCompare(b.version, undefined, { numeric: true }))
    .map(({ version, date, passed, count }) => ({ version, date, averageAccuracy: (100 * passed) / count, count }));
  return { data, total: data.length };
}
