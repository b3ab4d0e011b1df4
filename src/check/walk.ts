/** Walks the operations of a server: creates objects along the document's links, reads them, follows jobs, deletes what it created. */
import { findResponse, type OperationModel } from '../openapi/document.ts';
import { type Contract, createProblem } from './contract.ts';
import { deleteCreated } from './deletion.ts';
import { type Exchange, type ExchangeRequest, type ExchangeResponse, parseJson } from './exchange.ts';
import { followJob } from './follow-job.ts';
import type { JobDefinition } from './job.ts';
import { Knowledge, pick } from './knowledge.ts';
import { type Binding, followLinks, listPathNames, listRows, readChildIds } from './links.ts';
import type { Recorder } from './recorder.ts';
import { sendInvalidRequests } from './refusals.ts';
import { buildRequest, listSamples, type Sample, type Target } from './sample.ts';
import { CheckStopped, NoServerError, type Sender } from './send.ts';

export interface WalkOptions {
  readonly contract: Contract;
  readonly jobs: readonly JobDefinition[];
  readonly recorder: Recorder;
  readonly target: Target;
  readonly sender: Sender;
  /** Sends the deletions at the end: it has time of its own and does not stop when the check is aborted. */
  readonly cleaner: Sender;
  readonly readOnly: boolean;
  readonly pollIntervalMs: number;
  readonly onProgress: (line: string) => void;
}

/** A request of the walk and what came back. */
export interface Step {
  readonly operation: OperationModel;
  readonly sample: Sample;
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse | string;
  /** The parsed JSON body; undefined if there is none. */
  readonly body: unknown;
}

export const SAFE_METHODS = ['GET', 'HEAD'];
/** Most examples of one operation that are sent. */
const MAX_SAMPLES = 8;
/** Most requests that carry on one job. */
const MAX_TURNS = 20;
/** What a valid request may meet: no right, no credits, an object of the example that this server does not have, a conflict, a lock, a limit. */
const EXCUSES = [402, 403, 404, 409, 423, 429];

export class Walk {
  readonly options: WalkOptions;
  readonly #knowledge = new Knowledge();
  /** Valid requests that the server accepted. */
  readonly #accepted = new Map<OperationModel, Sample>();
  /** Operations that refused a valid request with a status that tells why. */
  readonly #excused = new Map<OperationModel, number>();
  readonly #toDelete: Binding[] = [];
  readonly #followed = new Set<string>();
  #hasAnswer = false;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  /**
   * Sends all requests.
   * @throws {NoServerError} when the first request has no response.
   */
  async run(): Promise<void> {
    const { recorder, readOnly, contract } = this.options;
    try {
      await this.#readUntilNothingIsNew();
      if (!readOnly) await this.#write();
      await this.#readUntilNothingIsNew(true);
      await this.#sendInvalid();
    } catch (error) {
      if (!(error instanceof CheckStopped)) throw error;
      recorder.note(`${error.message} Not every request was sent.`);
    } finally {
      await deleteCreated(this, this.#toDelete);
    }
    for (const [{ operationId }, status] of [...this.#excused].filter(([operation]) => !this.#accepted.has(operation)))
      recorder.note(
        `${operationId} responded with ${status} to every documented example, so little was checked of it.`,
      );
    for (const operation of contract.operations) recorder.skip(operation, this.#explainSkip(operation));
  }

  #explainSkip(operation: OperationModel): string {
    if (this.options.readOnly && !SAFE_METHODS.includes(operation.method))
      return 'it writes, and the check is read-only';
    const isKnown = this.#knowledge.find(operation, !SAFE_METHODS.includes(operation.method)) !== undefined;
    if (!isKnown && listPathNames(operation).length > 0) return `no ${listPathNames(operation).join(' and ')} is known`;
    return 'the check ended before it';
  }

  /** Calls each operation that only reads and was not called, until no call brings new ids. */
  async #readUntilNothingIsNew(withJobs = false): Promise<void> {
    const { contract, recorder } = this.options;
    for (let isNew = true; isNew; ) {
      isNew = false;
      for (const operation of contract.operations) {
        if (!SAFE_METHODS.includes(operation.method) || recorder.wasCalled(operation)) continue;
        if (this.#isOfJob(operation) && !withJobs && !this.options.readOnly) continue;
        const values = this.#knowledge.find(operation);
        if (values === undefined) continue;
        for (const sample of listSamples(contract.document, operation, values)) await this.callValid(operation, sample);
        isNew = true;
      }
    }
  }

  /** Sends the operations that write, each as soon as the ids that it needs were created. */
  async #write(): Promise<void> {
    const { contract, jobs } = this.options;
    const ofJobs = jobs.flatMap(({ cancel, continuedBy }) => [cancel, continuedBy]);
    const pending = contract.operations
      .filter(
        ({ method, operationId }) => ![...SAFE_METHODS, 'DELETE'].includes(method) && !ofJobs.includes(operationId),
      )
      .sort((a, b) => getRank(a) - getRank(b));
    for (let next = this.#takeReady(pending); next; next = this.#takeReady(pending)) {
      const { operation, values } = next;
      const samples = listSamples(contract.document, operation, values).slice(0, MAX_SAMPLES);
      if (samples.length === 0) this.options.recorder.skip(operation, 'the document has no example of its body');
      for (const sample of samples) {
        const step = await this.callValid(operation, {
          ...sample,
          ...(sample.body === undefined ? {} : { body: this.#knowledge.insertOwnIds(sample.body) }),
        });
        await this.#readLinked(step, sample === samples[0]);
        await this.#follow(step);
      }
      await this.#readUntilNothingIsNew();
    }
  }

  /** Reads what the response of a write links to: it may have changed since it was last read. */
  async #readLinked(step: Step, isFirst: boolean): Promise<void> {
    const { document, operations } = this.options.contract;
    const { operation, sample, response, body } = step;
    if (!isFirst || typeof response === 'string' || response.status >= 300) return;
    for (const { operationId, values } of followLinks(document, operation, sample, { status: response.status, body })) {
      const linked = operations.find((one) => one.operationId === operationId);
      if (!linked || !SAFE_METHODS.includes(linked.method) || this.#isOfJob(linked)) continue;
      const path = pick(values, listPathNames(linked));
      const [first] = listSamples(document, linked, path);
      const names = Object.keys(linked.queryArguments).filter((name) => values[name] !== undefined);
      if (first) await this.callValid(linked, { ...first, query: { ...first.query, ...pick(values, names) } });
    }
  }

  #isOfJob({ operationId }: OperationModel): boolean {
    return this.options.jobs.some(({ poll, results = [] }) => poll === operationId || results.includes(operationId));
  }

  #takeReady(
    pending: OperationModel[],
  ): { operation: OperationModel; values: Readonly<Record<string, string>> } | undefined {
    for (const [i, operation] of pending.entries()) {
      const values = this.#knowledge.find(operation, true);
      if (values === undefined) continue;
      pending.splice(i, 1);
      return { operation, values };
    }
    return undefined;
  }

  /** Follows the job that a request started: the first of its kind to its end, the second is cancelled. */
  async #follow(step: Step): Promise<void> {
    const { operationId } = step.operation;
    if (typeof step.response === 'string' || step.response.status >= 300) return;
    for (const job of this.options.jobs.filter(({ startedBy }) => startedBy.includes(operationId))) {
      if (job.endsByItself?.(step.sample.body) === false) {
        await this.#continueJob(step, job);
        continue;
      }
      const links = this.#listBindings(step);
      const bind = (name: string) => {
        const operation = this.options.contract.operations.find((one) => one.operationId === name);
        const values = links.find((link) => link.operationId === name)?.values;
        return operation && values
          ? { operation, sample: { path: pick(values, listPathNames(operation)), query: {} } }
          : undefined;
      };
      const isFirst = !this.#followed.has(operationId);
      this.#followed.add(operationId);
      if (isFirst) await followJob(this, job, bind);
      else if (job.cancel !== undefined && !this.#followed.has(job.cancel)) {
        this.#followed.add(job.cancel);
        const cancel = bind(job.cancel);
        if (cancel) await this.callValid(cancel.operation, cancel.sample);
      }
    }
  }

  /** Carries on a job with the examples of its operation until it ends. */
  async #continueJob(step: Step, { continuedBy, field = '', states }: JobDefinition): Promise<void> {
    const { contract } = this.options;
    const operation = contract.operations.find(({ operationId }) => operationId === continuedBy);
    if (!operation || this.#followed.has(operation.operationId)) return;
    this.#followed.add(operation.operationId);
    // The examples get the ids of this job.
    this.#learn(step);
    const samples = listSamples(contract.document, operation, this.#knowledge.find(operation, true) ?? {});
    for (let i = 0; i < MAX_TURNS && samples.length > 0; i++) {
      const sample = samples[i % samples.length] as Sample;
      const { body } = await this.callValid(operation, { ...sample, body: this.#knowledge.insertOwnIds(sample.body) });
      const state = (body as Record<string, unknown> | undefined)?.[field];
      if (typeof state !== 'string' || states.at(-1)?.includes(state)) return;
    }
  }

  /** Sends a request that the document allows. */
  async callValid(operation: OperationModel, sample: Sample): Promise<Step> {
    const step = await this.call(operation, sample);
    this.#judgeValid(step);
    return step;
  }

  #judgeValid(step: Step): void {
    const { operation, sample, request, response } = step;
    const { recorder } = this.options;
    if (typeof response === 'string') return;
    const { status } = response;
    if (status < 400) {
      if (!this.#accepted.has(operation)) this.#accepted.set(operation, sample);
      this.#learn(step);
      return;
    }
    const isDescribed = findResponse(operation, status) !== undefined;
    if (isDescribed && EXCUSES.includes(status)) {
      this.#excused.set(operation, status);
      return;
    }
    // A status that is not described is a finding already.
    if (isDescribed)
      recorder.report(
        operation,
        request,
        createProblem(
          'refused-valid',
          `/response/status/${status}`,
          `Status ${status} came for a request that the document allows.`,
        ),
      );
    if (status === 401) throw new CheckStopped('The server refused the credential.');
  }

  /** Sends a request and checks its response. */
  async call(
    operation: OperationModel,
    sample: Sample,
    {
      headers,
      sender = this.options.sender,
    }: { headers?: Readonly<Record<string, string>> | undefined; sender?: Sender } = {},
  ): Promise<Step> {
    const { contract, recorder, target, onProgress } = this.options;
    const request = await buildRequest(contract.document, operation, sample, headers ? { ...target, headers } : target);
    const response = await sender.send(request);
    if (typeof response === 'string' && !this.#hasAnswer)
      throw new NoServerError(`${target.baseUrl}: ${recorder.redact(response)}`);
    this.#hasAnswer = true;
    const exchange: Exchange = { request, response };
    const isGood = recorder.add(operation, exchange);
    onProgress(
      `${isGood ? '·' : '✗'} ${operation.operationId} ${typeof response === 'string' ? 'no response' : response.status}`,
    );
    const parsed = typeof response === 'string' || !response.body?.length ? {} : parseJson(response.body);
    return { operation, sample, request, response, body: 'value' in parsed ? parsed.value : undefined };
  }

  #listBindings({ operation, sample, response, body }: Step): Binding[] {
    const { document, operations } = this.options.contract;
    const { status } = response as ExchangeResponse;
    return [
      ...followLinks(document, operation, sample, { status, body }),
      ...readChildIds(operations, operation, sample, body),
    ];
  }

  /** Stores the ids of a response, and what has to be deleted. */
  #learn(step: Step): void {
    const { operation, sample, body } = step;
    const isWrite = !SAFE_METHODS.includes(operation.method);
    const isOwn = isWrite || this.#knowledge.isOwn(operation, sample.path);
    if (operation.method === 'GET')
      for (const row of listRows(operation, body).slice(0, 1)) this.#knowledge.addRow(row);
    for (const binding of this.#listBindings(step)) {
      for (const { method, operationId } of this.#listSiblings(binding)) {
        const other = { operationId, values: binding.values };
        const isNew = this.#knowledge.add(other, isOwn);
        if (isWrite && isNew && operation.method === 'POST' && method === 'DELETE') this.#toDelete.push(other);
      }
    }
  }

  /** The operation of a binding, and those that need no more: at the same path or below it. */
  #listSiblings({ operationId, values }: Binding): OperationModel[] {
    const { operations } = this.options.contract;
    const target = operations.find((one) => one.operationId === operationId);
    const isComplete =
      target && listPathNames(target).length > 0 && listPathNames(target).every((name) => values[name] !== undefined);
    if (!isComplete) return target ? [target] : [];
    return operations.filter(
      (one) =>
        one === target ||
        one.template === target.template ||
        (one.template.startsWith(`${target.template}/`) && listPathNames(one).length === listPathNames(target).length),
    );
  }

  /** Sends what must be refused: variations of the requests that were accepted. */
  async #sendInvalid(): Promise<void> {
    const { contract } = this.options;
    for (const binding of this.#toDelete) {
      const operation = contract.operations.find(
        ({ operationId }) => operationId === binding.operationId,
      ) as OperationModel;
      if (!this.#accepted.has(operation))
        this.#accepted.set(operation, { path: pick(binding.values, listPathNames(operation)), query: {} });
    }
    await sendInvalidRequests(this, this.#accepted, (step) => this.#learn(step));
  }
}

/** Creates first, then changes, then what only starts something: it may end what can be changed. */
function getRank({ method, body }: OperationModel): number {
  if (method === 'POST') return body ? 0 : 2;
  return 1;
}
