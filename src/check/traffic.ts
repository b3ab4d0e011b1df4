/** Checks recorded exchanges. */
import { isJson, matchOperation, type OperationMatch, resolveServerUrl } from '../openapi/document.ts';
import type { Document } from '../openapi/types.ts';
import { type Contract, createProblem, type Problem } from './contract.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';
import type { Recorder } from './recorder.ts';

/** Finds the operation of a request. `path`: the server is right, but no operation has the path. */
export type RequestMatch = OperationMatch | 'path' | 'server';

/** Creates a function that finds operations below the given base URL, or below the servers of the document. */
export function createMatcher(contract: Contract, baseUrl?: string): (method: string, url: URL) => RequestMatch {
  const bases = (baseUrl === undefined ? listServers(contract.document) : [baseUrl]).map((base) => new URL(base));
  return (method, url) => {
    const base = bases.find((one) => one.origin === url.origin && isBelow(one.pathname, url.pathname));
    if (!base) return 'server';
    const rest = url.pathname.slice(base.pathname.replace(/\/+$/, '').length) || '/';
    // Official clients put a slash at the end of some paths, and servers take it.
    return (
      matchOperation(contract.operations, method, rest) ??
      matchOperation(contract.operations, method, rest.replace(/(.)\/$/, '$1')) ??
      'path'
    );
  };
}

function listServers({ servers = [] }: Document): string[] {
  return servers.map((server) => resolveServerUrl(server)).filter((url) => URL.canParse(url));
}

function isBelow(base: string, path: string): boolean {
  const prefix = base.replace(/\/+$/, '');
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Checks an exchange in both directions and records it. */
export function checkExchange(contract: Contract, recorder: Recorder, match: OperationMatch, exchange: Exchange): void {
  recorder.add(match.operation, exchange);
  for (const problem of judgeRequest(contract, match, exchange))
    recorder.report(match.operation, exchange.request, problem);
}

/** A server that accepts what the document excludes is wrong; why it refuses what the document allows, traffic cannot tell. */
function judgeRequest(contract: Contract, match: OperationMatch, { request, response }: Exchange): Problem[] {
  if (typeof response === 'string') return [];
  const { status } = response;
  if (status >= 200 && status < 300) return contract.checkRequest(match, request);
  const isRefusal = [400, 415, 422].includes(status);
  if (!isRefusal || !isComplete(match, request) || contract.checkRequest(match, request).length > 0) return [];
  const message = `Status ${status} came for a request that the document allows.`;
  return [createProblem('refused-valid', `/response/status/${status}`, message, 'warning')];
}

/** Whether all of a request can be judged: a body that is not JSON, or was not recorded, may be wrong in ways that nobody sees. */
function isComplete({ operation }: OperationMatch, { headers, body }: ExchangeRequest): boolean {
  return !operation.body || (body !== undefined && isJson(headers['content-type'] ?? ''));
}

/** Checks the exchanges of a HAR. @returns how many belong to an operation. */
export function checkTraffic(
  contract: Contract,
  recorder: Recorder,
  exchanges: readonly (Exchange | undefined)[],
  { baseUrl, onProgress }: { baseUrl?: string | undefined; onProgress: (line: string) => void },
): number {
  const find = createMatcher(contract, baseUrl);
  const elsewhere = new Set<string>();
  let matched = 0;
  let skipped = 0;
  for (const exchange of exchanges) {
    const match = exchange ? find(exchange.request.method, exchange.request.url) : 'server';
    if (exchange && typeof match === 'object') {
      matched++;
      checkExchange(contract, recorder, match, exchange);
      const status = typeof exchange.response === 'string' ? 'no response' : exchange.response.status;
      onProgress(`${match.operation.operationId} ${status}`);
    } else if (exchange && match === 'path') {
      // A browser asks on its own whether it may send a request.
      if (exchange.request.method !== 'OPTIONS')
        recorder.note(`No operation has ${exchange.request.method} ${exchange.request.url.pathname}.`);
    } else {
      skipped++;
      if (exchange) elsewhere.add(exchange.request.url.origin);
    }
  }
  if (skipped > 0)
    recorder.note(
      `${skipped} of ${exchanges.length} entries were skipped: they went to ${[...elsewhere].sort().slice(0, 5).join(', ') || 'no server'}.`,
    );
  return matched;
}
