/** One request and its response, as a check, a HAR and the proxy have it. */

export interface ExchangeRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: URL;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: none, or not recorded. */
  readonly body?: Uint8Array | undefined;
}

export interface ExchangeResponse {
  readonly status: number;
  /** By name in lower case; values of the same name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded: without a content encoding. Undefined if the recording does not have it. */
  readonly body: Uint8Array | undefined;
}

export interface Exchange {
  readonly request: ExchangeRequest;
  /** Or why there is none. */
  readonly response: ExchangeResponse | string;
}

/** The parsed JSON, or why it cannot be parsed. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { problem: error instanceof TypeError ? 'is not valid UTF-8' : 'is not valid JSON' };
  }
}

/** `a=1&a=2` as `{ a: ['1', '2'] }`, without a prototype. */
export function readQuery(params: Iterable<[string, string]>): Record<string, string[]> {
  const query: Record<string, string[]> = Object.create(null);
  for (const [name, value] of params) query[name] = [...(query[name] ?? []), value];
  return query;
}

/** Whether a URL leads to this machine. Only the usual names count: another one may be resolved to any address. */
export function isLoopback({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
