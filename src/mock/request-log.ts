import { isObject } from '../core/json.ts';

/** What the mock remembers about one request. It holds no headers, and values whose names suggest a credential are redacted. */
export interface RequestRecord {
  /** When the request arrived, by the mock's clock: an RFC 3339 date-time in UTC. */
  readonly at: string;
  readonly service: string;
  readonly method: string;
  /** Path below the service and query, as they were sent: `/v1/evaluations?limit=2`. */
  readonly path: string;
  /** The operationId; undefined if the document has no such path or method. */
  readonly operation: string | undefined;
  /** The session that the request named; the empty string without one. */
  readonly session: string;
  /** The status of the response; undefined if a fault dropped the connection. */
  readonly status: number | undefined;
  /** The fault that applied, in the notation of the header `x-evalwire-fault`. */
  readonly fault: string | undefined;
  /** Milliseconds from the request to the response. */
  readonly ms: number;
  /** The parsed body: a JSON value or the fields of a form. Undefined without a body, and for one of more than 16 KiB. */
  readonly body: unknown;
}

/** Selects requests. A criterion that is not set matches any request. */
export interface RequestFilter {
  readonly service?: string | undefined;
  /** operationId. */
  readonly operation?: string | undefined;
  /** The empty string selects requests without a session. */
  readonly session?: string | undefined;
}

const RECORDS_KEPT = 500;
/** In snake case. Not the plural `tokens`, which counts: `max_tokens`. */
const CREDENTIAL_NAME =
  /(^|[_.-])(authorization|cookie|credentials?|password|secrets?|token|(api|access|private)[_-]?keys?)$/i;
const REDACTED = '[redacted]';

/** The latest requests, oldest first. */
export class RequestLog {
  #records: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.#records.push(record);
    if (this.#records.length > RECORDS_KEPT) this.#records.shift();
  }

  /** Copies of the matching records, oldest first. */
  list({ service, operation, session }: RequestFilter = {}): RequestRecord[] {
    return this.#records
      .filter(
        (record) =>
          (service === undefined || record.service === service) &&
          (operation === undefined || record.operation === operation) &&
          (session === undefined || record.session === session),
      )
      .map(redactRecord);
  }

  /** Forgets the requests of a session, or all. */
  clear(session?: string): void {
    this.#records = session === undefined ? [] : this.#records.filter((record) => record.session !== session);
  }
}

/** A copy whose body has no values whose names suggest a credential. */
export function redactRecord(record: RequestRecord): RequestRecord {
  return { ...record, body: redactFields(record.body) };
}

/** One line for a terminal, without a line break. */
export function formatRequest({ service, method, path, operation, session, status, fault, ms }: RequestRecord): string {
  const details = [
    `${method} /${service}${path}`,
    operation ?? '-',
    status === undefined ? 'dropped' : String(status),
    `${Math.round(ms)} ms`,
    ...(session === '' ? [] : [`session=${JSON.stringify(session)}`]),
    ...(fault === undefined ? [] : [`fault=${JSON.stringify(fault)}`]),
  ];
  return details.join(' ');
}

/** Redacts the values of query parameters whose names suggest a credential. */
export function redactQuery(target: string): string {
  const mark = target.indexOf('?');
  if (mark < 0) return target;
  const pairs = target
    .slice(mark + 1)
    .split('&')
    .map((pair) =>
      pair.replace(/([^=]*)=.*/s, (whole, name: string) => (isCredentialName(name) ? `${name}=${REDACTED}` : whole)),
    );
  return `${target.slice(0, mark)}?${pairs.join('&')}`;
}

function redactFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactFields);
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name in value) {
    if (name === '__proto__') continue;
    copy[name] = isCredentialName(name) && value[name] !== null ? REDACTED : redactFields(value[name]);
  }
  return copy;
}

function isCredentialName(name: string): boolean {
  return CREDENTIAL_NAME.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
}
