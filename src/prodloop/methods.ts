import type * as generated from '../../generated/prodloop/methods.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import type { Hooks } from '../core/operation.ts';
import type { UploadOptions } from '../core/upload.ts';
import { ValidationError } from './errors.ts';
import type { EvaluateCallParams } from './recording/evaluate.ts';
import { toTrimmedText } from './values.ts';

/** Methods whose arguments differ from the generated ones. */
export interface SpecialMethods {
  /**
   * Evaluates the recording of a call and resolves to one entry for each requested parameter. This is one request that may take half an hour:
   * the default time limit is 1,800 s, and on Node.js no shorter one applies. The recording is streamed. A stream cannot be sent twice, so it is never retried.
   * @throws {ValidationError} when an argument is not valid. Nothing was sent.
   * @throws {APIError} when the response is not a result.
   * @example const { results } = await prodloop.evaluateCall({ audio_file: 'call.wav', parameters: ['pause_profile'] });
   */
  evaluateCall(params: EvaluateCallParams, options?: UploadOptions): ApiPromise<generated.CallEvaluation>;
}

/** The generated methods, with the special ones in their place. */
export type TableMethods = Omit<generated.ProdloopMethods, keyof SpecialMethods> & SpecialMethods;

/**
 * Uploads and simulations are two thirds of this client's code, so their modules are loaded on first use.
 * @internal
 */
export const hooks: Hooks<TableMethods> = {
  evaluateCall: {
    // The service root has no trailing slash (contract §2); the document has to write its path as `/`.
    override: { path: '' },
    body: async (params) => (await import('./recording/evaluate.ts')).createEvaluationBody(params),
  },
  startSimulation: {
    arguments: async (params) => (await import('./simulation/task.ts')).removeSecrets(params),
  },
  getSimulation: {
    arguments(params) {
      const chat_id = toTrimmedText(params.chat_id);
      if (!chat_id) throw new ValidationError('chat_id is required.');
      return { chat_id };
    },
  },
};
