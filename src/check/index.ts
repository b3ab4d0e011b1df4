import { checkBaseUrl, describeInsecureUrl, isInsecure } from '../core/base-url.ts';
import { UsageError } from '../core/errors.ts';
import { checkCredential, checkHeaders, checkNumber } from '../core/options.ts';
import { deref } from '../openapi/reference.ts';
import type { Document } from '../openapi/types.ts';
import { Contract } from './contract.ts';
import { isLoopback } from './exchange.ts';
import { HarError, readHar } from './har.ts';
import type { JobDefinition, ServiceCheck } from './job.ts';
import { Recorder } from './recorder.ts';
import { Sender } from './send.ts';
import type { ServiceName } from './services.ts';
import { checkTraffic } from './traffic.ts';
import type { CheckOptions, CheckReport, ServerOptions, TrafficOptions } from './types.ts';
import { Walk } from './walk.ts';

export { MissingPeerError } from '../mock/peer.ts';
export { type BaselineFile, createBaseline } from './baseline.ts';
export { HarError } from './har.ts';
export type { JobDefinition } from './job.ts';
export { formatReport, type ReportFormat } from './report/format.ts';
export { NoServerError } from './send.ts';
export type {
  Baseline,
  CheckOptions,
  CheckReport,
  Finding,
  OperationCoverage,
  Rule,
  ServerOptions,
  Severity,
  TrafficOptions,
} from './types.ts';

/** A service by name, or a document of OpenAPI 3.1 whose references are local. */
export type CheckedService =
  | ServiceName
  | { readonly name: string; readonly document: object; readonly jobs?: readonly JobDefinition[] };

const TIMEOUT_MS = 300_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Deletions have time of their own. */
const CLEANUP_TIMEOUT_MS = 60_000;
const LOCAL_POLL_INTERVAL_MS = 100;
const POLL_INTERVAL_MS = 5_000;

/**
 * Holds a server, or recorded traffic, against the document of its service.
 *
 * With `baseUrl` it sends requests: the document's examples along its links, then requests that the server must refuse. It deletes what it created.
 * With `har` it sends nothing and checks the recorded requests and responses.
 * @throws {UsageError} for options that are wrong, and for writes to a server that is not on this machine without `allowWrites`.
 * @throws {NoServerError} when the first request has no response.
 * @throws {HarError} when `har` is not a HAR, or has no request to the service.
 * @throws {MissingPeerError} when `ajv` or `ajv-formats` is not installed.
 * @example
 * const report = await checkContract('vijil', { baseUrl: 'http://127.0.0.1:8080', credential: 'any' });
 * expect(report.findings).toEqual([]);
 */
export async function checkContract(service: CheckedService, options: CheckOptions): Promise<CheckReport> {
  const loaded = await loadService(service);
  return 'har' in options ? checkHar(loaded, options) : checkServer(loaded, options);
}

/** @internal */
export interface LoadedService extends ServiceCheck {
  readonly name: string;
  readonly document: Document;
}

/** @internal Loads the document and the jobs of a service. */
export async function loadService(service: CheckedService): Promise<LoadedService> {
  if (typeof service === 'object')
    return { name: service.name, document: service.document as Document, jobs: service.jobs ?? [] };
  // Loaded here, so that it becomes a file of its own: the build rewrites its imports of documents.
  const { services } = await import('./services.ts');
  const known = Object.hasOwn(services, service) ? services[service] : undefined;
  if (!known) throw new RangeError(`There is no service "${service}"; there are ${Object.keys(services).join(', ')}.`);
  return { name: service, document: (await known.document()) as Document, ...(await known.check()) };
}

/** @internal Adds what the base URL of a client lacks. */
export function toDocumentUrl(baseUrl: string, { apiPrefix = '' }: Pick<LoadedService, 'apiPrefix'>): string {
  return baseUrl.endsWith(apiPrefix) ? baseUrl : baseUrl + apiPrefix;
}

async function checkHar(service: LoadedService, options: TrafficOptions): Promise<CheckReport> {
  const { har, onProgress = () => {} } = options;
  const { name, document } = service;
  const base = options.baseUrl === undefined ? undefined : toDocumentUrl(checkBaseUrl(options.baseUrl), service);
  const contract = await Contract.open(document);
  const recorder = new Recorder(contract, {
    ...options,
    service: name,
    server: options.name ?? base ?? 'recorded traffic',
  });
  const exchanges = readHar(har);
  if (checkTraffic(contract, recorder, exchanges, { baseUrl: base, onProgress }) === 0) {
    const { notes } = recorder.createReport();
    throw new HarError(
      `The HAR has no request to ${base ?? `a server of the document of ${name}`}. Pass its base URL. ${notes.join(' ')}`.trim(),
    );
  }
  return recorder.createReport();
}

async function checkServer(service: LoadedService, options: ServerOptions): Promise<CheckReport> {
  const { name, document, jobs } = service;
  const baseUrl = toDocumentUrl(checkBaseUrl(options.baseUrl), service);
  const isLocal = isLoopback(new URL(baseUrl));
  const { readOnly = false, allowWrites = false, signal, onProgress = () => {} } = options;
  if (!readOnly && !allowWrites && !isLocal)
    throw new UsageError(
      `${baseUrl} is not on this machine. Pass readOnly to send GET requests alone, or allowWrites to create and delete objects there.`,
    );
  if (isInsecure(baseUrl) && !options.allowInsecureHttp) throw new UsageError(describeInsecureUrl('baseUrl', baseUrl));
  const requestTimeoutMs = checkNumber(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, 'requestTimeoutMs', 1);
  const timeoutMs = checkNumber(options.timeoutMs ?? TIMEOUT_MS, 'timeoutMs', 1);
  const pollIntervalMs = checkNumber(
    options.pollIntervalMs ?? (isLocal ? LOCAL_POLL_INTERVAL_MS : POLL_INTERVAL_MS),
    'pollIntervalMs',
  );
  const headers = { ...createCredentialHeader(document, options.credential), ...checkHeaders(options.headers) };
  const contract = await Contract.open(document);
  const recorder = new Recorder(contract, {
    ...options,
    service: name,
    server: baseUrl,
    secrets: [...(options.secrets ?? []), ...(options.credential ? [options.credential] : [])],
  });
  const shared = { fetch: options.fetch ?? globalThis.fetch, requestTimeoutMs };
  const now = performance.now();
  const walk = new Walk({
    contract,
    jobs,
    recorder,
    target: { baseUrl, headers },
    sender: new Sender({ ...shared, deadline: now + timeoutMs, signal }),
    cleaner: new Sender({ ...shared, deadline: now + timeoutMs + CLEANUP_TIMEOUT_MS }),
    readOnly,
    pollIntervalMs,
    onProgress: (line) => onProgress(recorder.redact(line)),
  });
  await walk.run();
  return recorder.createReport();
}

/** The credential as the document's first security scheme has it. */
function createCredentialHeader(document: Document, credential: string | undefined): Record<string, string> {
  if (credential === undefined) return {};
  const value = checkCredential(credential, 'credential');
  const [first] = Object.values(document.components?.securitySchemes ?? {});
  const scheme = first && deref(document, first);
  if (scheme && 'type' in scheme && scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name)
    return { [scheme.name.toLowerCase()]: value };
  return { authorization: `Bearer ${value}` };
}
