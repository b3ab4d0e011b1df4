import type { OperationModel } from '../openapi/document.ts';
import { createProblem } from './contract.ts';
import { pick } from './knowledge.ts';
import { type Binding, listPathNames } from './links.ts';
import { readQueryExamples, type Sample } from './sample.ts';
import { CheckStopped } from './send.ts';
import type { Walk } from './walk.ts';

/** Deletes what the walk created, the latest first. A read after a deletion must find nothing. */
export async function deleteCreated(walk: Walk, created: readonly Binding[]): Promise<void> {
  const { contract, recorder } = walk.options;
  for (const { operationId, values } of [...created].reverse()) {
    const operation = contract.operations.find((one) => one.operationId === operationId) as OperationModel;
    const path = pick(values, listPathNames(operation));
    const where = `${operationId} ${Object.entries(path)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`;
    try {
      let status = await sendDeletion(walk, operation, { path, query: {} });
      // What is not empty may need its documented query parameters, such as `force`.
      const query = readQueryExamples(contract.document, operation, false);
      if (status === 409 && Object.keys(query).length > 0)
        status = await sendDeletion(walk, operation, { path, query });
      // With a parent its children are gone.
      if (status >= 400 && status !== 404) recorder.note(`Not deleted: ${where} responded with ${status}.`);
      if (status === 0) recorder.note(`Not deleted: ${where} had no response.`);
      if (status < 200 || status >= 300) continue;
      await readDeleted(walk, operation, path);
    } catch (error) {
      if (!(error instanceof CheckStopped)) throw error;
      recorder.note(`Not deleted: ${where}. ${error.message}`);
    }
  }
}

/** @returns the status; 0 if there was no response. */
async function sendDeletion(walk: Walk, operation: OperationModel, sample: Sample): Promise<number> {
  const { response } = await walk.call(operation, sample, { sender: walk.options.cleaner });
  return typeof response === 'string' ? 0 : response.status;
}

async function readDeleted(walk: Walk, deleted: OperationModel, path: Readonly<Record<string, string>>): Promise<void> {
  const { contract, recorder, cleaner } = walk.options;
  const names = listPathNames(deleted);
  const read = contract.operations
    .filter(
      (one) =>
        one.method === 'GET' &&
        (one.template === deleted.template || one.template.startsWith(`${deleted.template}/`)) &&
        listPathNames(one).every((name) => names.includes(name)) &&
        one.responses['404'] !== undefined,
    )
    // Where reading nothing is a success of its own, nothing can be concluded.
    .find((one) => one.responses['204'] === undefined);
  if (!read) return;
  const step = await walk.call(read, { path, query: {} }, { sender: cleaner });
  if (typeof step.response === 'string' || step.response.status >= 400) return;
  const pointer = `/request/path/${names.at(-1)}`;
  const message = `Status ${step.response.status} came for an object that ${deleted.operationId} has deleted.`;
  recorder.report(read, step.request, createProblem('accepted-invalid', pointer, message));
}
