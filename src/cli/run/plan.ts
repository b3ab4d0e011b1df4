import type { Case, Report, Score } from '../../report/report.ts';
import type { OptionValues } from '../command.ts';
import { WrongUse } from '../failure.ts';
import type { WaitTimes } from '../job.ts';
import type { Output } from '../output.ts';
import type { ClientSettings } from '../service-command.ts';

/** Options of `evalwire run` that only some services have. */
export const SERVICE_OPTIONS = {
  'agent-id': { type: 'string', value: '<id>', description: 'vijil: the agent to evaluate' },
  harness: { type: 'string', value: '<name>', description: 'vijil: a harness; may be repeated', multiple: true },
  provider: {
    type: 'string',
    value: '<name>',
    description: 'ptm: a provider profile; may be repeated',
    multiple: true,
  },
  component: { type: 'string', value: '<id>', description: 'promptic evaluation: the component' },
  dataset: { type: 'string', value: '<id>', description: 'promptic evaluation: the dataset' },
  'run-id': { type: 'string', value: '<id>', description: 'promptic evaluation: one run of the dataset' },
  parameter: { type: 'string', value: '<name>', description: 'prodloop: a parameter; may be repeated', multiple: true },
  prompt: { type: 'string', value: '<text|@file>', description: "prodloop: the bot's prompt" },
  concurrency: { type: 'string', value: '<n>', description: 'prodloop: calls at the same time (default 4)' },
  state: {
    type: 'string',
    value: '<file>',
    description: 'prodloop: keeps the results, to resume after an interruption',
  },
  shard: { type: 'string', value: '<i/n>', description: 'prodloop: only this part of the recordings, such as 2/4' },
  file: {
    type: 'string',
    value: '<file.json>',
    description: 'ptm: the body of runManualEval; prodloop: thresholds, custom_parameters and the like',
  },
} as const;

export type ServiceOptions = OptionValues<typeof SERVICE_OPTIONS>;
export type ServiceOption = keyof ServiceOptions;

/** What `evalwire run` does for one service. */
export interface ServiceRun {
  /** The arguments after `evalwire run`, one line a form. */
  readonly usage: readonly string[];
  readonly examples: readonly string[];
  /** The options of {@link SERVICE_OPTIONS} that the service has. */
  readonly options: readonly ServiceOption[];
  /** Forms of a service that has several, for completion. */
  readonly kinds?: readonly string[];
  /**
   * Checks the arguments and reads local files. Sends nothing.
   * @throws {WrongUse} naming the argument.
   */
  prepare(positionals: readonly string[], options: ServiceOptions, times: WaitTimes): RunPlan | Promise<RunPlan>;
}

/** A run whose arguments are valid. */
export interface RunPlan {
  readonly suite: string;
  readonly subject: string;
  /** What the score is; absent if the service gives none. */
  readonly scoreMeaning?: string;
  /** Set if the report is one shard of several. A threshold is then applied by `evalwire merge`. */
  readonly shard?: Report['shard'];
  /** Digests of a run that may be divided; see {@link Report}. */
  readonly digests?: { readonly inputs: string; readonly options: string };
  run(context: RunContext): Promise<Outcome>;
}

export interface RunContext {
  readonly service: string;
  readonly times: WaitTimes;
  readonly output: Output;
  readonly signal: AbortSignal;
  createClient(overrides?: ClientSettings): Promise<object>;
}

/** What a run found. */
export interface Outcome {
  readonly status: string;
  /** Why the job did not complete, if it did not. */
  readonly problem?: string | undefined;
  readonly score: number | null;
  readonly scores?: readonly Score[];
  readonly cases: readonly Case[];
  readonly facts?: Report['facts'];
}

/** @throws {WrongUse} if the value is missing. */
export function requireOption<Name extends ServiceOption>(options: ServiceOptions, name: Name, service: string) {
  const value = options[name];
  if (value === undefined)
    throw new WrongUse(`evalwire run ${service} needs --${name} ${SERVICE_OPTIONS[name].value}.`);
  return value as NonNullable<ServiceOptions[Name]>;
}

/** Returns `value` if it is a finite number, otherwise null. */
export function toScore(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
