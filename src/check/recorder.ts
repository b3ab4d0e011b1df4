/** Collects calls and problems, and builds the report. */
import { createHash } from 'node:crypto';
import { createRedactor } from '../core/redact.ts';
import type { OperationModel } from '../openapi/document.ts';
import type { Contract, Problem } from './contract.ts';
import { listRequestSecrets, toCurl } from './curl.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';
import { type Baseline, type CheckReport, type Finding, RULES } from './types.ts';

interface RecorderOptions {
  readonly service: string;
  readonly server: string;
  readonly baseline?: Baseline | undefined;
  readonly secrets?: readonly string[] | undefined;
  /** The shell variable that stands for the credential in curl commands. */
  readonly variable?: string | undefined;
  /** Called with a finding when it is first found. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/** A later check compares findings by this id. */
function createFindingId(operationId: string, rule: string, pointer: string): string {
  return createHash('sha256').update(`${operationId}\n${rule}\n${pointer}`).digest('hex').slice(0, 12);
}

export class Recorder {
  readonly #contract: Contract;
  readonly #options: RecorderOptions;
  readonly #known: ReadonlySet<string>;
  readonly #secrets: Set<string>;
  readonly #findings = new Map<string, Finding>();
  readonly #statuses = new Map<string, Map<string, number>>();
  readonly #skipped = new Map<string, string>();
  readonly #notes = new Set<string>();

  constructor(contract: Contract, options: RecorderOptions) {
    this.#contract = contract;
    this.#options = options;
    this.#known = new Set(options.baseline?.findings.map(({ id }) => id));
    this.#secrets = new Set(options.secrets);
  }

  /** Counts a call and checks its response. @returns whether there was nothing to find. */
  add(operation: OperationModel, exchange: Exchange): boolean {
    const { request, response } = exchange;
    for (const secret of listRequestSecrets(request)) this.#secrets.add(secret);
    const statuses = this.#statuses.get(operation.operationId) ?? new Map<string, number>();
    const status = typeof response === 'string' ? 'none' : String(response.status);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.#statuses.set(operation.operationId, statuses);
    const problems = this.#contract.checkResponse(operation, exchange);
    for (const problem of problems) this.report(operation, request, problem);
    return problems.length === 0;
  }

  report({ operationId }: OperationModel, request: ExchangeRequest, problem: Problem): void {
    const { rule, severity, pointer, message } = problem;
    const key = JSON.stringify([operationId, rule, pointer, message]);
    const seen = this.#findings.get(key);
    if (seen) {
      this.#findings.set(key, { ...seen, count: seen.count + 1 });
      return;
    }
    const id = createFindingId(operationId, rule, pointer);
    const redact = createRedactor([...this.#secrets]);
    const finding: Finding = {
      id,
      operationId,
      rule,
      severity,
      pointer: redact(pointer),
      message: redact(message),
      request: toCurl(request, this.#options.variable ?? 'TOKEN', [...this.#secrets]),
      count: 1,
      ...(this.#known.has(id) ? { known: true as const } : {}),
    };
    this.#findings.set(key, finding);
    this.#options.onFinding?.(finding);
  }

  /** Says why an operation was not called. The first reason stays. */
  skip({ operationId }: OperationModel, reason: string): void {
    if (!this.#skipped.has(operationId)) this.#skipped.set(operationId, reason);
  }

  wasCalled({ operationId }: OperationModel): boolean {
    return this.#statuses.has(operationId);
  }

  note(text: string): void {
    this.#notes.add(text);
  }

  /** Text without the secrets of the requests so far. */
  redact(text: string): string {
    return createRedactor([...this.#secrets])(text);
  }

  createReport(): CheckReport {
    const findings = [...this.#findings.values()].sort(
      (a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule) || a.operationId.localeCompare(b.operationId),
    );
    const fresh = findings.filter(({ known }) => !known);
    const count = (severity: string) => fresh.filter((finding) => finding.severity === severity).length;
    const { operations } = this.#contract;
    const called = operations.filter((operation) => this.wasCalled(operation));
    const documented = operations.map(({ responses }) => Object.keys(responses));
    const seen = operations.map(
      (operation, i) => documented[i]?.filter((status) => this.#hasSeen(operation, status)).length ?? 0,
    );
    const calls = [...this.#statuses.values()].flatMap((statuses) => [...statuses.values()]);
    return {
      service: this.#options.service,
      server: this.redact(this.#options.server),
      summary: {
        calls: sum(calls),
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        known: findings.length - fresh.length,
        coverage: getShare(called.length, operations.length),
        statusCoverage: getShare(sum(seen), sum(documented.map(({ length }) => length))),
      },
      operations: operations.map((operation) => {
        const { operationId } = operation;
        const statuses = Object.fromEntries(this.#statuses.get(operationId) ?? []);
        const skipped = this.#skipped.get(operationId) ?? 'no request was made';
        return {
          operationId,
          calls: sum(Object.values(statuses)),
          statuses,
          ...(this.wasCalled(operation) ? {} : { skipped: this.redact(skipped) }),
        };
      }),
      findings,
      notes: [...this.#notes].map((text) => this.redact(text)),
    };
  }

  #hasSeen({ operationId, responses }: OperationModel, documented: string): boolean {
    return [...(this.#statuses.get(operationId)?.keys() ?? [])].some((status) => {
      if (status === documented) return true;
      if (responses[status] || status === 'none') return false;
      return documented === `${status[0]}XX` || (documented === 'default' && !responses[`${status[0]}XX`]);
    });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function getShare(part: number, total: number): number {
  return total === 0 ? 1 : part / total;
}
