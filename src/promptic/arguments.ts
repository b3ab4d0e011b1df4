import type { operations } from '../../generated/promptic/operations.ts';
import { UsageError } from '../core/errors.ts';

type Arguments = Record<string, unknown>;

/**
 * What the official client does to the arguments of some methods before it sends them (contract §5).
 * Every other method sends what it is given; updates in particular keep their nulls.
 */
export const REWRITES: Partial<Record<keyof typeof operations, (args: Arguments) => Arguments>> = {
  listExperiments: withoutEmptyFilters,
  listTraces: withoutEmptyFilters,
  getStats: withoutNulls,
  createComponent: withoutNulls,
  createExperiment: withoutNulls,
  createDataset: withoutNulls,
  createRun: withoutNulls,
  upsertAnnotation: withoutNulls,
  createEvaluation: withoutNulls,
  duplicateExperiment: ({ continueFromOptimized, ...args }) =>
    withoutNulls({ ...args, ...(continueFromOptimized ? { continueFromOptimized: true } : {}) }),
  createObservations: (args) => ({
    ...args,
    observations: arrayOf(args, 'observations', 'createObservations').map(withoutLegacyInput),
  }),
  createEvaluators: (args) => ({ ...args, evaluators: arrayOf(args, 'evaluators', 'createEvaluators') }),
  updateObservation: withoutLegacyInput,
};

/** `component_id: ''` would filter by nothing; the official client leaves it out. */
function withoutEmptyFilters(args: Arguments): Arguments {
  return filtered(args, (value) => value !== '' && value !== null);
}

function withoutNulls(args: Arguments): Arguments {
  return filtered(args, (value) => value !== null);
}

/** The old field `input` of an observation becomes `variables: { input }` unless there are variables. It never goes over the wire. */
function withoutLegacyInput<T>(observation: T): T {
  if (!isObject(observation) || !('input' in observation)) return observation;
  const { input, ...rest } = observation;
  const legacy = input !== null && input !== undefined && rest.variables === undefined;
  return (legacy ? { ...rest, variables: { input } } : rest) as T;
}

function arrayOf(args: Arguments, name: string, operationId: string): unknown[] {
  const value = args[name];
  if (Array.isArray(value)) return value;
  throw new UsageError(`${operationId}: "${name}" must be an array, also for a single one.`);
}

function filtered(args: Arguments, keep: (value: unknown) => boolean): Arguments {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => keep(value)));
}

export function isObject(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
