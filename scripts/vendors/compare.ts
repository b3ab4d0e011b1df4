/** What differs between two runs of the recorded calls: one with the recorded version of a vendor's client, one with the newest. */

export interface ReplayedCall {
  case: string;
  call: string;
  requests: Record<string, unknown>[];
  /** `ok`, or the error's class and message. */
  outcome: string;
}

export interface Run {
  /** Public methods with their parameters: `list_prompts(limit, offset)`. */
  methods: string[];
  calls: ReplayedCall[];
}

export interface ChangedCall {
  case: string;
  call: string;
  /** One line per difference, with a JSON pointer into the list of requests where there is one. */
  differences: string[];
}

export interface Changes {
  added: string[];
  removed: string[];
  /** Methods whose parameters changed: `before → after`. */
  altered: string[];
  /** Calls that cannot be made any more, since their method is gone. */
  gone: string[];
  calls: ChangedCall[];
}

/** A recorded request, as far as a replay can be held against it. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, unknown>;
  body: Record<string, unknown> | null;
}

/** Lists what came, what went and which calls put something else on the wire. */
export function compareRuns(before: Run, after: Run): Changes {
  const [older, newer] = [indexByName(before.methods), indexByName(after.methods)];
  const shared = [...older.keys()].filter((name) => newer.has(name));
  const gone = new Set(before.calls.filter((call) => isGone(call, after)).map((call) => call.case));
  const kept = before.calls.filter((call) => !gone.has(call.case));
  return {
    added: [...newer].filter(([name]) => !older.has(name)).map(([, signature]) => signature),
    removed: [...older].filter(([name]) => !newer.has(name)).map(([, signature]) => signature),
    altered: shared
      .filter((name) => older.get(name) !== newer.get(name))
      .map((name) => `${older.get(name)} → ${newer.get(name)}`),
    gone: [...gone],
    calls: compareCalls(kept, after.calls),
  };
}

/** Lists the calls whose requests are not the recorded ones: the driver makes them in its own way, or a library has changed. */
export function findUnlikeRecording(run: Run, recorded: ReadonlyMap<string, readonly RecordedRequest[]>): string[] {
  const unlike = run.calls.filter(({ case: id, requests }) => {
    const wanted = recorded.get(id) ?? [];
    return requests.length !== wanted.length || wanted.some((request, i) => !isSameRequest(request, requests[i]));
  });
  return unlike.map(({ case: id }) => id);
}

function isSameRequest(wanted: RecordedRequest, sent: Record<string, unknown> = {}): boolean {
  const pick = ({ method, path, query, body }: RecordedRequest) => ({
    method,
    // The mock's prefix and the server's own path do not tell versions apart.
    path: path === '' ? '/' : path,
    query,
    // Of an upload only its size is kept here.
    body: body && 'json' in body ? body : body && Object.keys(body)[0] === 'text' ? body : null,
  });
  const [a, b] = [pick(wanted), pick(sent as unknown as RecordedRequest)];
  return [...listDifferences(a, b, '')].length === 0;
}

function isGone(call: ReplayedCall, after: Run): boolean {
  const newer = after.calls.find((other) => other.case === call.case);
  return getKind(newer?.outcome ?? '') === 'AttributeError' && getKind(call.outcome) !== 'AttributeError';
}

function indexByName(methods: string[]): Map<string, string> {
  return new Map(methods.map((signature) => [signature.split('(')[0] ?? signature, signature]));
}

function compareCalls(before: ReplayedCall[], after: ReplayedCall[]): ChangedCall[] {
  const newer = new Map(after.map((call) => [call.case, call]));
  return before.flatMap((older) => {
    const call = newer.get(older.case);
    const differences = call ? compareCall(older, call) : ['was not made'];
    return differences.length > 0 ? [{ case: older.case, call: older.call, differences }] : [];
  });
}

function compareCall(before: ReplayedCall, after: ReplayedCall): string[] {
  const differences = [...listDifferences(before.requests, after.requests, '')];
  const [was, is] = [getKind(before.outcome), getKind(after.outcome)];
  if (was !== is) differences.push(`ended with ${is}, was ${was}`);
  return differences;
}

/** The class of an error without its message, which a new version may reword. */
function getKind(outcome: string): string {
  return outcome.split(':')[0] ?? outcome;
}

function* listDifferences(before: unknown, after: unknown, pointer: string): Generator<string> {
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* listDifferences(Reflect.get(before, key), Reflect.get(after, key), `${pointer}/${key}`);
  } else if (before !== after) {
    yield `${pointer}: ${formatValue(before)} → ${formatValue(after)}`;
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function formatValue(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
