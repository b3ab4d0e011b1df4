import type { CreateEvaluationParams, EvaluationProgress, VijilMethods } from '../../generated/vijil/methods.ts';
import { operations } from '../../generated/vijil/operations.ts';
import { toRecord } from '../core/json.ts';
import type { CallOptions } from '../core/options.ts';
import { createReply } from '../core/reply.ts';
import { checkWaitOptions, type WaitOptions } from '../core/wait.ts';
import { describeReply } from './describe-reply.ts';
import { createApiError } from './errors.ts';
import type { EvaluationOutcome, VijilWaiters } from './wait.ts';

/**
 * Creates an evaluation, waits until it ends and, if it completed, fetches the results.
 * @internal See `VijilClient.evaluate`.
 */
export async function evaluate(
  methods: VijilMethods,
  waitForEvaluation: VijilWaiters['waitForEvaluation'],
  params: CreateEvaluationParams,
  options: WaitOptions<EvaluationProgress> = {},
): Promise<EvaluationOutcome> {
  checkWaitOptions(options, 'evaluate');
  const call: CallOptions = { signal: options.signal, headers: options.headers };
  const created = await methods.createEvaluation(params, call).withResponse();
  const { id: evaluation_id } = toRecord(created.data);
  if (typeof evaluation_id !== 'string' || evaluation_id === '') {
    const reply = createReply(operations, 'createEvaluation', created, 'the body has no "id"');
    throw createApiError({ ...reply, ...describeReply(reply) });
  }
  const progress = await waitForEvaluation({ evaluation_id }, options);
  const results =
    progress.status === 'completed' ? await methods.getEvaluationResults({ evaluation_id }, call) : undefined;
  return { evaluation: created.data, progress, results };
}
