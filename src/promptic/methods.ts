import type * as generated from '../../generated/promptic/methods.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { UsageError } from '../core/errors.ts';
import { isObject, type JsonObject } from '../core/json.ts';
import type { Hooks } from '../core/operation.ts';
import type { CallOptions } from '../core/options.ts';

/** A new observation. The old form, with one `input` instead of `variables`, is accepted and sent as `variables: { input }`. */
export type ObservationInput = generated.NewObservation | LegacyObservation;
export interface LegacyObservation extends Omit<generated.NewObservation, 'variables'> {
  /** @deprecated Use `variables`. */
  input: unknown;
}

/** Arguments of `createObservations`. */
export interface CreateObservationsParams {
  experimentId: string;
  /** At most 1000. */
  observations: readonly ObservationInput[];
}

/** Arguments of `createEvaluators`. */
export interface CreateEvaluatorsParams {
  experimentId: string;
  evaluators: readonly generated.NewEvaluator[];
}

/** Arguments of `updateObservation`. */
export type UpdateObservationParams = generated.UpdateObservationParams & {
  /** @deprecated Use `variables`. */
  input?: unknown;
};

/** Methods whose arguments differ from the generated ones. */
export interface SpecialMethods {
  /**
   * Add observations to an experiment, at most 1000 in one request. The old field `input` becomes `variables: { input }`.
   *
   * `POST /experiments/{experimentId}/observations`
   * @throws {UsageError} when `observations` is not an array.
   */
  createObservations(params: CreateObservationsParams, options?: CallOptions): ApiPromise<generated.ObservationList>;
  /**
   * Add evaluators to an experiment.
   *
   * `POST /experiments/{experimentId}/evaluators`
   * @throws {UsageError} when `evaluators` is not an array.
   */
  createEvaluators(params: CreateEvaluatorsParams, options?: CallOptions): ApiPromise<generated.EvaluatorList>;
  /**
   * Update an observation. The body is sent as it is, nulls included; only the old field `input` becomes `variables: { input }`.
   *
   * `PATCH /experiments/{experimentId}/observations/{observationId}`
   */
  updateObservation(params: UpdateObservationParams, options?: CallOptions): ApiPromise<generated.Observation>;
}

/** The generated methods, with the special ones in their place. */
export type TableMethods = Omit<generated.PrompticMethods, keyof SpecialMethods> & SpecialMethods;

const OMIT_EMPTY_FILTERS = { arguments: omitEmptyFilters };
const OMIT_NULLS = { arguments: omitNulls };

/**
 * What the official client does to the arguments of some methods before it sends them (contract §5).
 * All other methods send what they are given; updates in particular keep their nulls.
 * @internal
 */
export const hooks: Hooks<TableMethods> = {
  listExperiments: OMIT_EMPTY_FILTERS,
  listTraces: OMIT_EMPTY_FILTERS,
  getStats: OMIT_NULLS,
  createComponent: OMIT_NULLS,
  createExperiment: OMIT_NULLS,
  createDataset: OMIT_NULLS,
  createRun: OMIT_NULLS,
  upsertAnnotation: OMIT_NULLS,
  createEvaluation: OMIT_NULLS,
  duplicateExperiment: {
    arguments: ({ continueFromOptimized, ...args }) =>
      omitNulls({ ...args, ...(continueFromOptimized ? { continueFromOptimized: true } : {}) }),
  },
  createObservations: {
    arguments: ({ observations, ...args }) => ({
      ...args,
      observations: checkArray(observations, 'createObservations: "observations"').map(convertLegacyInput),
    }),
  },
  createEvaluators: {
    arguments: ({ evaluators, ...args }) => ({
      ...args,
      evaluators: checkArray(evaluators, 'createEvaluators: "evaluators"'),
    }),
  },
  updateObservation: { arguments: convertLegacyInput },
};

/** `component_id: ''` would match nothing; the official client omits empty filters. */
function omitEmptyFilters(args: object): JsonObject {
  return filterFields(args, (value) => value !== '' && value !== null);
}

function omitNulls(args: object): JsonObject {
  return filterFields(args, (value) => value !== null);
}

/** The old field `input` of an observation becomes `variables: { input }` unless there are variables. It is never sent. */
function convertLegacyInput<T>(observation: T): T {
  if (!isObject(observation) || !('input' in observation)) return observation;
  const { input, ...rest } = observation;
  const isLegacy = input !== null && input !== undefined && rest.variables === undefined;
  return (isLegacy ? { ...rest, variables: { input } } : rest) as T;
}

function checkArray(value: unknown, subject: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new UsageError(`${subject} must be an array, even for a single item.`);
}

function filterFields(args: object, shouldKeep: (value: unknown) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => shouldKeep(value)));
}
