/** Failures that tests request: for one request by header, or as standing rules. */

export interface Fault {
  /** Responds with this status and its documented body. Side effects do not happen. */
  readonly status?: number;
  /** Selects the documented body of the status that has this error code. */
  readonly code?: string;
  /** Selects the documented example of this name. */
  readonly example?: string;
  /** Sends this `Retry-After`: seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends this text instead of a documented body. */
  readonly body?: string;
  /** Content type of `body`. Default: the documented one, otherwise JSON. */
  readonly type?: string;
  /** Milliseconds before the response. */
  readonly delay?: number;
  /** Closes the connection without a response. */
  readonly drop?: boolean;
  /** Announces the whole response, sends half of it and closes the connection. */
  readonly truncate?: boolean;
  /** Sends JSON that ends in the middle, as if it were whole. */
  readonly malformed?: boolean;
  /** Sends no body. */
  readonly empty?: boolean;
}

/** A fault for matching requests. A criterion that is not set matches any request. */
export interface FaultRule extends Fault {
  readonly service?: string;
  /** operationId. */
  readonly operation?: string;
  readonly method?: string;
  readonly session?: string;
  /** Skips this many matching requests first. */
  readonly after?: number;
  /** Ends after this many faults. */
  readonly times?: number;
  /** Applies to every n-th matching request. */
  readonly every?: number;
  /** Applies to each matching request with this probability (0–1). The same `seed` gives the same sequence. */
  readonly probability?: number;
  readonly seed?: number;
}

export interface FaultSubject {
  readonly service: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly session: string;
}

/** Standing rules. The first one that matches a request applies. */
export class Faults {
  #rules: { rule: FaultRule; matched: number; applied: number; random: () => number }[] = [];

  /**
   * Adds a rule and returns a function that removes it.
   * @throws {RangeError} for an unknown property or a value that is not valid.
   */
  add(rule: FaultRule): () => void {
    checkNames(rule);
    checkRule(rule);
    const row = { rule, matched: 0, applied: 0, random: createRandom(rule.seed ?? 1) };
    this.#rules.push(row);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== row);
    };
  }

  clear(): void {
    this.#rules = [];
  }

  /** Returns the fault that applies to this request, if any, and counts the request. */
  match(subject: FaultSubject): Fault | undefined {
    for (const row of this.#rules) {
      const { rule } = row;
      if (rule.service !== undefined && rule.service !== subject.service) continue;
      if (rule.operation !== undefined && rule.operation !== subject.operation) continue;
      if (rule.method !== undefined && rule.method.toUpperCase() !== subject.method) continue;
      if (rule.session !== undefined && rule.session !== subject.session) continue;
      row.matched++;
      const turn = row.matched - (rule.after ?? 0);
      if (turn <= 0 || row.applied >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
      if (rule.every !== undefined && turn % rule.every !== 0) continue;
      if (rule.probability !== undefined && row.random() >= rule.probability) continue;
      row.applied++;
      return rule;
    }
    return undefined;
  }
}

/**
 * Reads the header `x-evalwire-fault`: `status=429;retry-after=2`, `delay=500`, `drop`, `truncate`, `malformed`, `empty`,
 * `code=…`, `example=…`, `body=…`, `type=…`, `header.<name>=…`. Values are percent-decoded.
 * @throws {RangeError} that names what is wrong.
 */
export function parseFault(header: string): Fault {
  const fault: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  for (const item of header
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const at = item.indexOf('=');
    const name = (at < 0 ? item : item.slice(0, at)).trim().toLowerCase();
    const value = at < 0 ? '' : decodeValue(item.slice(at + 1).trim());
    if (name.startsWith('header.') && /^[\w!#$%&'*+.^`|~-]+$/.test(name.slice(7)))
      headers[name.slice(7)] = value.replace(/[\r\n]/g, ' ');
    else if (FLAGS.includes(name)) fault[name] = value !== 'false';
    else if (name === 'status' || name === 'delay') fault[name] = Number(value);
    else if (name === 'retry-after') fault.retryAfter = value;
    else if (TEXTS.includes(name)) fault[name] = value;
    else
      throw new RangeError(
        `x-evalwire-fault: "${name}" is not a valid property. Valid properties: status, delay, retry-after, ${[...FLAGS, ...TEXTS].join(', ')}, header.<name>.`,
      );
  }
  if (Object.keys(headers).length > 0) fault.headers = headers;
  checkRule(fault as FaultRule);
  return fault as Fault;
}

/** Writes a fault in the notation that `parseFault` reads. */
export function formatFault(fault: Fault): string {
  const items: string[] = [];
  for (const name of ['status', 'delay', ...TEXTS, ...FLAGS] as (keyof Fault)[]) {
    const value = fault[name];
    if (value === true) items.push(name);
    else if (value !== undefined && value !== false) items.push(`${name}=${encodeValue(value)}`);
  }
  if (fault.retryAfter !== undefined) items.push(`retry-after=${encodeValue(fault.retryAfter)}`);
  for (const [name, value] of Object.entries(fault.headers ?? {})) items.push(`header.${name}=${encodeValue(value)}`);
  return items.join(';');
}

function encodeValue(value: unknown): string {
  return encodeURIComponent(String(value).slice(0, 100));
}

const FLAGS = ['drop', 'truncate', 'malformed', 'empty'];
const TEXTS = ['code', 'example', 'body', 'type'];
const LONGEST_DELAY_MS = 600_000;

const EFFECTS = ['status', 'retryAfter', 'headers', 'body', 'delay', 'drop', 'truncate', 'malformed', 'empty'];
const DETAILS = ['code', 'example', 'type'];
const CONDITIONS = ['service', 'operation', 'method', 'session', 'after', 'times', 'every', 'probability', 'seed'];

/** A rule with a misspelt property would match every request and do nothing. */
function checkNames(rule: FaultRule): void {
  const names = Object.keys(rule);
  const known = [...EFFECTS, ...DETAILS, ...CONDITIONS];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`Unknown fault property "${unknown}". Valid properties: ${known.join(', ')}.`);
  if (!names.some((name) => EFFECTS.includes(name)))
    throw new RangeError(`A fault needs an effect. Set at least one of ${EFFECTS.join(', ')}.`);
}

function checkRule({ status, delay, probability, every, headers, type, retryAfter }: FaultRule): void {
  const fail = (text: string) => {
    throw new RangeError(`A fault's ${text}.`);
  };
  for (const [name, value] of Object.entries({ ...headers, type, 'retry-after': retryAfter })) {
    if (value !== undefined && !/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value)))
      fail(`${name} must be text that a header can carry, not ${JSON.stringify(value)}`);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) fail(`headers must have names of headers, not ${JSON.stringify(name)}`);
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    fail(`status must be 200 to 599, not ${status}`);
  if (delay !== undefined && !(delay >= 0 && delay <= LONGEST_DELAY_MS))
    fail(`delay must be 0 to ${LONGEST_DELAY_MS} ms, not ${delay}`);
  if (probability !== undefined && !(probability >= 0 && probability <= 1))
    fail(`probability must be 0 to 1, not ${probability}`);
  if (every !== undefined && !(Number.isInteger(every) && every >= 1))
    fail(`every must be a whole number from 1, not ${every}`);
}

function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Creates a generator of numbers from 0 to 1 (mulberry32): small, and the same on every runtime. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
