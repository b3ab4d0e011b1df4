import type { OperationModel } from '../openapi/document.ts';
import { createProblem } from './contract.ts';
import { listInvalidRequests } from './invalid.ts';
import type { Sample } from './sample.ts';
import { SAFE_METHODS, type Step, type Walk } from './walk.ts';

/** Sends variations of accepted requests that a server must refuse. `learn` stores what one of them created by mistake. */
export async function sendInvalidRequests(
  walk: Walk,
  accepted: ReadonlyMap<OperationModel, Sample>,
  learn: (step: Step) => void,
): Promise<void> {
  const { contract, target, readOnly } = walk.options;
  for (const [operation, sample] of accepted) {
    if (readOnly && !SAFE_METHODS.includes(operation.method)) continue;
    for (const { pointer, problem, sample: invalid, headers } of listInvalidRequests(
      contract,
      operation,
      sample,
      target,
    )) {
      const step = await walk.call(operation, invalid, { headers });
      if (judgeInvalid(walk, step, pointer, problem) && operation.method === 'POST') learn(step);
    }
  }
}

/** @returns whether the server accepted the request. */
function judgeInvalid(walk: Walk, step: Step, pointer: string, problem: string): boolean {
  const { operation, request, response } = step;
  if (typeof response === 'string') return false;
  const { status } = response;
  const { recorder } = walk.options;
  if (status < 400) {
    const message = `Status ${status} came for a request ${problem}.`;
    recorder.report(operation, request, createProblem('accepted-invalid', pointer, message));
    return true;
  }
  if (status >= 500) {
    const message = `Status ${status} came for a request ${problem}; it has to be refused with a 4xx.`;
    recorder.report(operation, request, createProblem('status', `/response/status/${status}`, message));
  }
  return false;
}
