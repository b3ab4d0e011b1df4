/** Checked by `npm run typecheck`; never run. */
import { assertType, expectTypeOf } from 'vitest';
import {
  type AgentEvaluation,
  createPrompticClient,
  type Deployment,
  type Experiment,
  type ExperimentStatus,
  type NewObservation,
  type ObservationInput,
  type TraceListItem,
} from '../../src/promptic/index.ts';

const promptic = createPrompticClient({ apiKey: 'pk_live_x' });
const experimentId = 'e';
const componentId = 'c';

// Results are the parsed body; what may be missing or null says so.
expectTypeOf(await promptic.getExperiment({ experimentId })).toEqualTypeOf<Experiment>();
expectTypeOf(await promptic.getDeployment({ componentId })).toEqualTypeOf<Deployment | null>();
expectTypeOf(await promptic.deleteExperiment({ experimentId })).toEqualTypeOf<undefined>();
expectTypeOf<Experiment['name']>().toEqualTypeOf<string | null>();
expectTypeOf<Experiment['retries']>().toEqualTypeOf<number | undefined>();
expectTypeOf(await promptic.waitForEvaluation({ componentId, evaluationId: 'v' })).toEqualTypeOf<AgentEvaluation>();
for await (const trace of promptic.listTraces()) expectTypeOf(trace).toEqualTypeOf<TraceListItem>();

// Enums are closed in requests and open in responses.
assertType<ExperimentStatus>('scheduled');
promptic.listExperiments({ status: 'running' });
// @ts-expect-error no such state
promptic.listExperiments({ status: 'paused' });
assertType<Experiment['experimentStatus']>('a state of tomorrow');

// Defaults are the client's business, required fields the caller's.
promptic.createExperiment({ aiComponentId: componentId, targetModel: 'gpt-4.1-nano' });
// @ts-expect-error targetModel is missing
promptic.createExperiment({ aiComponentId: componentId });
// @ts-expect-error no such optimiser
promptic.createExperiment({ aiComponentId: componentId, targetModel: 'm', optimizer: 'adam' });
promptic.getStats();

// Updates take nulls and further keys, but known keys keep their type.
promptic.updateExperiment({ experimentId, description: null, provider: null, anythingElse: [1] });
// @ts-expect-error a provider that the service does not know
promptic.updateExperiment({ experimentId, provider: 'acme' });

// Observations: an array, each with variables or with the old input.
promptic.createObservations({ experimentId, observations: [{ variables: { a: 1 }, expected: 'x', split: 'train' }] });
promptic.createObservations({ experimentId, observations: [{ input: 'a', expected: 'x' }] });
assertType<ObservationInput>({} as NewObservation);
// @ts-expect-error neither variables nor input
promptic.createObservations({ experimentId, observations: [{ expected: 'x' }] });
// @ts-expect-error no array
promptic.createObservations({ experimentId, observations: { variables: {}, expected: 'x' } });
promptic.updateObservation({ experimentId, observationId: 1, input: 'a', split: null });
// @ts-expect-error ids of observations are numbers
promptic.updateObservation({ experimentId, observationId: '1' });
promptic.createEvaluators({ experimentId, evaluators: [{ name: 'n', type: 'f1', weight: 1 }] as const });
// @ts-expect-error no array
promptic.createEvaluators({ experimentId, evaluators: { name: 'n', type: 'f1', weight: 1 } });

// Headers are client options, not arguments.
// @ts-expect-error no argument of that name
promptic.getComponent({ componentId, 'X-Workspace-Id': 'w' });
createPrompticClient({ accessToken: 't', workspaceId: 'w', endpoint: 'https://host', timeoutMs: 1_000 });
