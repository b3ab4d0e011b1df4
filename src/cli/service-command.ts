import type { ClientOptions } from '../core/options.ts';
import type { WaitOptions } from '../core/wait.ts';

/** What the command line needs to know about one service: `src/<service>/command.ts` exports it as `command`. */
export interface ServiceCommand {
  /** Credentials of the environment; the first that is set is used. */
  readonly credentials: readonly { readonly option: string; readonly variable: string }[];
  /** The variable of the environment that holds the base URL. */
  readonly baseUrlVariable: string;
  /** Set if there is no public server, so that the user has to name one. */
  readonly requiresBaseUrl?: true;
  /** Creates the service's client. `settings` holds the credential under its option's name. */
  createClient(settings: ClientSettings): object;
  /** Jobs that can be waited for, by kind. */
  readonly waits: Readonly<Record<string, WaitKind>>;
}

export interface ClientSettings extends ClientOptions {
  readonly baseUrl?: string;
  readonly [credential: string]: unknown;
}

/** One kind of job. */
export interface WaitKind {
  /** What it is, for the help: `an evaluation, until it has scores`. */
  readonly summary: string;
  /** The names of the ids that it takes, in order. */
  readonly ids: readonly string[];
  /** Starts the wait. Methods, so that a service may narrow `client` and `state` to its own types. */
  start(client: object, ids: Readonly<Record<string, string>>, options: WaitOptions<unknown>): PromiseLike<unknown>;
  /** The share that is done, 0–1, if the state reports it. */
  getProgress?(state: unknown): number | undefined;
  /** Why an ended job did not complete; undefined if it did. Default: any status but `completed` is the reason. */
  getProblem?(state: unknown): string | undefined;
}

/** A share of a total, if both are numbers and there is a total. */
export function getShare(done: unknown, total: unknown): number | undefined {
  return typeof done === 'number' && typeof total === 'number' && total > 0 ? done / total : undefined;
}
