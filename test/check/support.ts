import { type CheckReport, checkContract, type Finding, type ServerOptions } from '../../src/check/index.ts';
import type { ServiceName } from '../../src/check/services.ts';
import { createMock } from '../../src/mock/index.ts';

export const KEY = 'vj-0123456789-very-secret';

/** A response as a mutation sees it. */
export interface Reply {
  status: number;
  headers: Headers;
  /** The parsed JSON, or the text. */
  body: unknown;
}

export interface Call {
  operationId: string;
  method: string;
  url: URL;
  headers: Headers;
  /** The parsed JSON of the request. */
  body: Record<string, unknown> | undefined;
}

/** Changes a reply, returns another one, or throws so that there is none. */
export type Mutate = (reply: Reply, call: Call) => Reply | undefined;

/** Creates a `fetch` that responds from a strict mock and lets `mutate` change each response. */
export async function createServer(service: ServiceName, mutate: Mutate = () => undefined) {
  const mock = await createMock({ services: [service], strict: true });
  const baseUrl = mock.url(service);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await mock.fetch(input, init);
    const last = mock.requests().at(-1);
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const reply = {
      status: response.status,
      headers: response.headers,
      body: type.includes('json') ? JSON.parse(text) : text,
    };
    const call = {
      operationId: last?.operation ?? '',
      method: init?.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init?.headers),
      body: type.includes('json') ? parse(init?.body) : undefined,
    };
    const changed = mutate(reply, call) ?? reply;
    const hasBody = ![204, 304].includes(changed.status);
    const body = typeof changed.body === 'string' ? changed.body : JSON.stringify(changed.body);
    return new Response(hasBody ? body : null, { status: changed.status, headers: changed.headers });
  };
  return { mock, baseUrl, fetch };
}

function parse(body: unknown): Record<string, unknown> | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body as Uint8Array));
  } catch {
    return undefined;
  }
}

/** Checks a mock whose responses `mutate` changes. */
export async function checkMutated(
  service: ServiceName,
  mutate?: Mutate,
  options: Partial<ServerOptions> = {},
): Promise<CheckReport> {
  const { baseUrl, fetch } = await createServer(service, mutate);
  return checkContract(service, { baseUrl, fetch, credential: KEY, allowWrites: true, pollIntervalMs: 1, ...options });
}

/** What identifies findings. */
export function listKeys(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, operationId, pointer }) => `${rule} ${operationId} ${pointer}`);
}
