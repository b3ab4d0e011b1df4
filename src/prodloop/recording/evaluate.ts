import type { CallEvaluation } from '../../../generated/prodloop/methods.ts';
import { operations } from '../../../generated/prodloop/operations.ts';
import type { CallOptions } from '../../core/options.ts';
import { type Answer, createTransport, type TransportConfig } from '../../core/transport.ts';
import { ValidationError } from '../errors.ts';
import { type AudioArguments, openAudio } from './audio.ts';
import { type EvaluationRules, evaluationMetadata } from './metadata.ts';
import { uploadFetch } from './upload.ts';

/** Arguments of `evaluateCall`: the recording, and what to judge it by. */
export interface EvaluateCallParams extends AudioArguments, EvaluationRules {}

/** The arguments of an evaluation are in its body, which `uploadFetch` writes. */
const EVALUATE_CALL = { method: operations.evaluateCall.method, path: operations.evaluateCall.path };

/** Checks all that can be checked, then uploads. A stream cannot be sent a second time, so nothing is retried then. */
export async function evaluateCall(
  config: TransportConfig,
  params: EvaluateCallParams,
  options: CallOptions,
): Promise<Answer<CallEvaluation>> {
  const metadata = json(evaluationMetadata(params));
  const audio = await openAudio(params);
  const transport = createTransport({ ...config, fetch: uploadFetch(audio, metadata, config.fetch) });
  const call = audio.content instanceof Blob ? options : { ...options, maxRetries: 0 };
  return (await transport.call('evaluateCall', EVALUATE_CALL, {}, call)) as Answer<CallEvaluation>;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new ValidationError(`The arguments cannot be written as JSON: ${(error as Error).message.split('\n')[0]}`);
  }
}
