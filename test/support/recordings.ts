/**
 * Replays what an official Python client sent and returned (`test/recordings/<service>.json`) through our client:
 * each recorded call uses a custom fetch that serves the recorded responses in order. Requests and outcome must equal the recorded ones.
 *
 * A service's `recordings.test.ts` says how a recorded call becomes one of ours and calls {@link testRecordings}.
 * Calls are mapped by their name and arguments, never by a case's id, so that recordings which are not here replay as well.
 */
import './load-ahead.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Recording {
  id: string;
  /** The official client's call, e.g. `evaluations.create`; a flow of several is joined by ` → `. */
  call: string;
  args: Json[];
  kwargs: Record<string, Json>;
  tier: 'seed' | 'current';
  /** What the call returned. Exactly one of `result` and `error` is set. */
  result?: Json;
  error?: RecordedError;
  exchanges: Exchange[];
}

export interface RecordedError {
  /** The official client's class. */
  type: string;
  message: string;
  status_code: number | null;
}

export interface Exchange {
  request: {
    method: string;
    path: string;
    query: Record<string, string | string[]>;
    headers: Record<string, string>;
    body: RecordedBody;
  };
  response: { status: number; headers: Record<string, string>; body: Json };
}

export type RecordedBody = null | { json: Json } | { text: string } | { multipart: Part[] };

export interface Part {
  name: string;
  filename: string | null;
  content_type: string | null;
  /** The text of a field; of a file only its size in bytes. */
  value: string | { bytes: number };
}

/** Returns the recordings of a service, of the given tiers or of all. */
export function loadRecordings(
  service: string,
  tiers: readonly Recording['tier'][] = ['seed', 'current'],
): Recording[] {
  const { cases } = JSON.parse(readFileSync(new URL(`../recordings/${service}.json`, import.meta.url), 'utf8')) as {
    cases: Recording[];
  };
  return cases.filter((recording) => tiers.includes(recording.tier));
}

/** Returns a fetch that serves the exchanges' responses in order and keeps the requests. A further request fails like a broken connection. */
export function recordedFetch(exchanges: readonly Exchange[]): {
  fetch: typeof globalThis.fetch;
  requests: Request[];
  inFlight: () => number;
} {
  const requests: Request[] = [];
  let inFlight = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    inFlight++;
    try {
      const request = new Request(input, init);
      const exchange = exchanges[requests.length];
      requests.push(request.clone());
      // A real fetch sends the body before a response arrives; a body that cannot be read fails here.
      await request.arrayBuffer();
      if (!exchange) throw new TypeError(`the recording has ${exchanges.length} exchanges and this is one more`);
      return createResponse(exchange.response);
    } finally {
      inFlight--;
    }
  };
  return { fetch, requests, inFlight: () => inFlight };
}

function createResponse({ status, headers, body }: Exchange['response']): Response {
  const text = body === null || body === '' ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const type: Record<string, string> = text === null ? {} : { 'content-type': 'application/json' };
  return new Response(text, { status, headers: { ...type, ...lowerCase(headers) } });
}

/** A request in the terms of a recording, so that both can be compared as one value. */
export type ComparableRequest = Omit<Exchange['request'], 'headers'> & { headers: Record<string, string | undefined> };

/** Converts a captured request to the form of a recording; `base` is the client's base URL. Of its headers, only `headers` and the content type are kept. */
export async function sentRequest(request: Request, headers: readonly string[]): Promise<ComparableRequest> {
  const url = new URL(request.url);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return comparable(
    {
      method: request.method,
      path: url.pathname,
      query,
      headers: Object.fromEntries(request.headers),
      body: await readBody(request),
    },
    headers,
  );
}

/** Reduces a recorded request to what {@link sentRequest} returns. */
export function recordedRequest({ request }: Exchange, headers: readonly string[]): ComparableRequest {
  return comparable({ ...request, headers: lowerCase(request.headers) }, headers);
}

function comparable(request: Exchange['request'], headers: readonly string[]): ComparableRequest {
  const kept = Object.fromEntries(headers.map((name) => [name, request.headers[name]]));
  // Every request has a new random boundary for its multipart body.
  const type = request.headers['content-type']?.split(';')[0]?.trim();
  return { ...request, headers: { ...kept, 'content-type': type }, body: withoutPartTypes(request.body) };
}

/** FormData cannot set the content type of a field that is not a file. */
function withoutPartTypes(body: RecordedBody): RecordedBody {
  if (!body || !('multipart' in body)) return body;
  return { multipart: body.multipart.map((part) => (part.filename === null ? { ...part, content_type: null } : part)) };
}

async function readBody(request: Request): Promise<RecordedBody> {
  const type = request.headers.get('content-type') ?? '';
  if (request.body === null) return null;
  if (type.startsWith('multipart/form-data'))
    return { multipart: Array.from((await request.formData()).entries(), createPart) };
  const text = await request.text();
  return /\bjson\b/.test(type) ? { json: JSON.parse(text) } : { text };
}

function createPart([name, value]: [string, FormDataEntryValue]): Part {
  if (typeof value === 'string') return { name, filename: null, content_type: null, value };
  return { name, filename: value.name, content_type: value.type || null, value: { bytes: value.size } };
}

/** The outcome of a replayed call: `result` or, if it failed, `thrown`. */
export interface Replay {
  requests: Request[];
  result?: unknown;
  thrown?: unknown;
}

/** How one service's recordings become calls of our client. */
export interface ReplayPlan<Client> {
  /** The recordings' file name without `.json`. */
  service: string;
  /** Default: all. */
  tiers?: readonly Recording['tier'][];
  /** Whether a recording is of an operation that our client has; default: each is. */
  covers?(recording: Recording): boolean;
  /** Names, in lower case, of the request headers that must be as recorded (also if absent). The content type is always compared. */
  headers: readonly string[];
  /** A client with `maxRetries: 0` (the official ones send once) that uses `fetch`; {@link getBearer} returns the recorded key. */
  client(fetch: typeof globalThis.fetch, recording: Recording): Client;
  /** The recorded calls by name. What a call returns (or its promise) is compared with the recorded result; `undefined` counts as null. */
  calls: Record<string, (client: Client, args: any[], kwargs: Record<string, any>, recording: Recording) => unknown>;
  /** What our client threw, in the recording's terms: the official class's name, the message and the status. */
  error(thrown: any, recording: Recording): RecordedError;
  /** Recordings from which our client differs by a ruling of the contract. */
  departures?: readonly Departure[];
}

export interface Departure {
  /** The contract's ruling, e.g. `ptm §6.2 R4: retries are ours`; it is part of the test's title. */
  ruling: string;
  applies(recording: Recording): boolean;
  /** True if no visible recording shows the difference; hidden ones may. */
  unseen?: boolean;
  /** The recording as it reads under the ruling; may be changed in place, it is a copy. */
  instead(recording: Recording): Recording;
}

/** The key of a recorded call: the first `Authorization: Bearer …` of its requests. */
export function getBearer(recording: Recording): string | undefined {
  const headers = recording.exchanges.map(({ request }) => lowerCase(request.headers).authorization);
  return headers.find((value) => value?.startsWith('Bearer '))?.slice('Bearer '.length);
}

/** Declares one test for every recording of the plan, and one for the plan's departures. */
export function testRecordings<Client>(plan: ReplayPlan<Client>): void {
  const departures = plan.departures ?? [];
  const recordings = loadRecordings(plan.service, plan.tiers).filter((recording) => plan.covers?.(recording) ?? true);
  describe(`${plan.service}: recordings of the official client`, () => {
    for (const recorded of recordings) {
      const ruled = departures.filter((departure) => departure.applies(recorded));
      const title = [recorded.id, ...ruled.map(({ ruling }) => ruling)].join(' — ');
      test(title, async () => {
        const wanted = ruled.reduce((recording, departure) => departure.instead(recording), structuredClone(recorded));
        const replayed = await replay(plan, wanted);
        const sent = await Promise.all(replayed.requests.map((request) => sentRequest(request, plan.headers)));
        expect(sent).toEqual(wanted.exchanges.map((exchange) => recordedRequest(exchange, plan.headers)));
        if (wanted.error) {
          if (!('thrown' in replayed))
            expect.fail(`gave ${JSON.stringify(replayed.result)} where ${wanted.error.type} was recorded`);
          expect(plan.error(replayed.thrown, wanted)).toEqual(wanted.error);
        } else {
          if ('thrown' in replayed) throw replayed.thrown;
          expect(replayed.result ?? null).toEqual(wanted.result);
        }
      });
    }
    for (const departure of departures.filter(({ unseen }) => !unseen)) {
      test(`the departure is still needed: ${departure.ruling}`, () => {
        expect(recordings.filter((recording) => departure.applies(recording)).map(({ id }) => id)).not.toEqual([]);
      });
    }
  });
}

/** Makes the recorded call. Time is simulated: it jumps to the next timer whenever nothing is in flight, so waits take no real time. */
export async function replay<Client>(plan: ReplayPlan<Client>, recording: Recording): Promise<Replay> {
  const call = plan.calls[recording.call];
  if (!call) throw new Error(`${plan.service}: no call of ours is named for "${recording.call}"`);
  const { fetch, requests, inFlight } = recordedFetch(recording.exchanges);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  // Delays without their random part: the official clients wait for exactly their interval.
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  try {
    let replayed: Replay | undefined;
    const made = (async () => call(plan.client(fetch, recording), recording.args, recording.kwargs, recording))();
    made.then(
      (result) => (replayed = { requests, result }),
      (thrown) => (replayed = { requests, thrown }),
    );
    while (!replayed) {
      for (let turn = 0; turn < TURNS && !replayed; turn++) await nextTurn();
      if (!replayed && inFlight() === 0) await vi.advanceTimersToNextTimerAsync();
    }
    return replayed;
  } finally {
    vi.useRealTimers();
    random.mockRestore();
  }
}

/** Turns of the event loop that reading a response takes. */
const TURNS = 4;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
