import { createVijilClient, type VijilAPIError, type VijilClient } from '../../src/vijil/index.ts';
import { collect } from '../support/collect.ts';
import { getBearer, type Recording, testRecordings } from '../support/recordings.ts';

testRecordings<VijilClient>({
  service: 'vijil',
  tiers: ['seed'],
  headers: ['authorization'],
  client: (fetch, recording) =>
    createVijilClient({
      apiKey: getBearer(recording) ?? 'vj-none',
      baseUrl: 'https://vijil.test',
      maxRetries: 0,
      fetch,
    }),
  calls: {
    'evaluations.create': (vijil, _, kwargs) => vijil.createEvaluation(set(kwargs) as never),
    'evaluations.get_status': (vijil, [evaluation_id]) => vijil.getEvaluationStatus({ evaluation_id }),
    'evaluations.get_results': (vijil, [evaluation_id]) => vijil.getEvaluationResults({ evaluation_id }),
    'evaluations.list': (vijil, _, kwargs, recording) =>
      Array.isArray(recording.result) ? allRows(vijil, kwargs) : vijil.listEvaluations(kwargs),
    'evaluations.cancel': (vijil, [evaluation_id]) => vijil.cancelEvaluation({ evaluation_id }),
    'evaluations.delete': (vijil, [evaluation_id]) => vijil.deleteEvaluation({ evaluation_id }),
    'evaluations.wait': (vijil, [evaluation_id], { interval = 10 }) =>
      vijil.waitForEvaluation({ evaluation_id }, { intervalMs: interval * 1000 }),
    'evaluations.create → wait → get_results': async (vijil, _, kwargs) => {
      const { evaluation, progress, results } = await vijil.evaluate(set(kwargs) as never);
      return { created: evaluation, status: progress, results: results ?? null };
    },
    'evaluations.create → cancel → delete': async (vijil, _, __, recording) => {
      const { id: evaluation_id } = await vijil.createEvaluation(firstBody(recording) as never);
      return [
        await vijil.cancelEvaluation({ evaluation_id }),
        (await vijil.deleteEvaluation({ evaluation_id })) ?? null,
      ];
    },
  },
  // A recorded outcome does not include `error.code`; errors.test.ts covers it.
  error: (thrown: VijilAPIError) => ({ type: thrown.name, message: thrown.serverMessage, status_code: thrown.status }),
});

/** Python's None is an argument that is not set; null would be sent. */
function set(kwargs: object): object {
  return Object.fromEntries(Object.entries(kwargs).filter(([, value]) => value !== null));
}

/** The recorded iteration sends its first offset. Our client omits it unless the caller passes it. */
async function allRows(vijil: VijilClient, kwargs: object): Promise<unknown[]> {
  return collect(vijil.listEvaluations({ offset: 0, ...kwargs }));
}

/** The recording of this flow names no arguments: they appear only in its first request. */
function firstBody({ exchanges }: Recording): unknown {
  const body = exchanges[0]?.request.body;
  return body && 'json' in body ? body.json : undefined;
}
