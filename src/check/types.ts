/** What `checkContract` takes and returns. */

/** The rules in the order in which reports list them. */
export const RULES = [
  'status',
  'content-type',
  'header',
  'schema',
  'accepted-invalid',
  'refused-valid',
  'no-answer',
  'undescribed-field',
  'undescribed-header',
] as const;

/**
 * - `status`: the document does not describe the response's status.
 * - `content-type`: the document describes another media type, or no body.
 * - `header`: a documented response header is missing or has a wrong value.
 * - `schema`: the body does not match its schema, or a job's state went back.
 * - `accepted-invalid`: the server accepted a request that it has to refuse, such as one without a credential.
 * - `refused-valid`: the server refused a request that the document allows.
 * - `no-answer`: no complete response arrived.
 * - `undescribed-field`, `undescribed-header`: the response has more than the document describes.
 */
export type Rule = (typeof RULES)[number];

export type Severity = 'error' | 'warning' | 'info';

/** One deviation of the server from its document. Equal ones are counted. */
export interface Finding {
  /** Stays the same from run to run: a hash of the operation, the rule and the pointer. */
  readonly id: string;
  readonly operationId: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /**
   * Where in the exchange: `/response/body/items/*`, `/response/headers/x-foo`, `/response/status/418`, `/request/query/limit`.
   * `*` stands for any index of a list.
   */
  readonly pointer: string;
  readonly message: string;
  /** A curl command that sends the request again. Credentials are variables of the shell. */
  readonly request: string;
  /** How often it was found. */
  readonly count: number;
  /** Set if the baseline has it. It is then reported but does not fail the check. */
  readonly known?: true;
}

/** What was seen of one operation. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly calls: number;
  /** How often each status was seen. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Why the operation was not called; absent if it was. */
  readonly skipped?: string;
}

/** The result of a check. */
export interface CheckReport {
  readonly service: string;
  /** The server's base URL; of a HAR its file name, if it was given. */
  readonly server: string;
  /** `errors`, `warnings` and `infos` count findings without those of the baseline. */
  readonly summary: {
    readonly calls: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that the baseline has. */
    readonly known: number;
    /** The share of operations that were called, 0–1. */
    readonly coverage: number;
    /** The share of documented statuses that were seen, 0–1. */
    readonly statusCoverage: number;
  };
  readonly operations: readonly OperationCoverage[];
  readonly findings: readonly Finding[];
  /** What the reader has to know, such as objects that could not be deleted. */
  readonly notes: readonly string[];
}

/** Findings of an earlier check that are known. */
export interface Baseline {
  readonly findings: readonly Pick<Finding, 'id'>[];
}

interface CommonOptions {
  /** Findings that are known; see `createBaseline`. */
  readonly baseline?: Baseline | undefined;
  /** Called with every line of progress. */
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Values that appear in no output. Credentials and secret fields of requests are redacted without it. */
  readonly secrets?: readonly string[] | undefined;
  /**
   * The shell variable that stands for the credential in curl commands.
   * @default 'TOKEN'
   */
  readonly variable?: string | undefined;
}

/** Options of a check that calls a server. */
export interface ServerOptions extends CommonOptions {
  /** The server's base URL, with the path prefix that the service's client takes. */
  readonly baseUrl: string;
  /** Sent with every request, as the document's first security scheme has it. */
  readonly credential?: string | undefined;
  /** Headers of every request, such as other credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends GET and HEAD requests alone, with ids from lists.
   * @default false
   */
  readonly readOnly?: boolean | undefined;
  /**
   * Allows requests that write to a server that is not on this machine.
   * @default false
   */
  readonly allowWrites?: boolean | undefined;
  /**
   * Allows to send credentials unencrypted to another machine.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
  /**
   * Milliseconds for the whole check. Then no more requests are sent, except those that delete what it created.
   * @default 300_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds for one response.
   * @default 30_000
   */
  readonly requestTimeoutMs?: number | undefined;
  /**
   * Milliseconds between two polls of a job.
   * @default 100 on this machine, otherwise 5_000
   */
  readonly pollIntervalMs?: number | undefined;
  /** Ends the check. What it created is deleted. */
  readonly signal?: AbortSignal | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Options of a check of recorded traffic. */
export interface TrafficOptions extends CommonOptions {
  /** The parsed HAR, or its text. */
  readonly har: unknown;
  /** The server that the traffic went to. Default: the servers of the document. Entries of other servers are skipped. */
  readonly baseUrl?: string | undefined;
  /** What the report calls the traffic. */
  readonly name?: string | undefined;
}

export type CheckOptions = ServerOptions | TrafficOptions;
