import type { CreateExperimentRequest } from '../../../generated/promptic/methods.ts';
import type { operations } from '../../../generated/promptic/types.ts';
import { isUuid } from '../../mock/state/store.ts';
import { defineStory } from '../../mock/story/story.ts';
import { annotations } from './annotations.ts';
import { components } from './components.ts';
import { datasets } from './datasets.ts';
import { deployments } from './deployments.ts';
import { buildEvaluationProgress, evaluations } from './evaluations.ts';
import { evaluators } from './evaluators.ts';
import { buildExperimentProgress, experiments } from './experiments.ts';
import { iterations } from './iterations.ts';
import { observations } from './observations.ts';
import { runs } from './runs.ts';
import { seed } from './seed.ts';
import { traces } from './traces.ts';
import { getValidationMessage } from './validation-message.ts';
import { workspace } from './workspace.ts';

/** A path id that is not a UUID is not found (contract §3). */
const byUuid = { newId: (_: number, uuid: () => string) => uuid(), unknown: (id: string) => !isUuid(id) };
const ofComponent = { ...byUuid, parents: { componentId: 'component' }, belongsTo: { aiComponentId: 'component' } };
const ofExperiment = { parents: { experimentId: 'experiment' }, belongsTo: { experimentId: 'experiment' } };
const byNumber = { newId: (n: number) => 4000 + n };

/** Promptic's mock. Contract §3 lists the errors, §4 to §7 the operations, §11 what is not documented about them. */
export const story = defineStory<operations>({
  errors: {
    body: ({ message }) => ({ error: message }),
    // A path id of the wrong form is not found (contract §3).
    validation: (problems) =>
      problems[0]?.in === 'path'
        ? { status: 404, message: 'Not found' }
        : { status: 400, ...getValidationMessage(problems[0]) },
    unauthorized: { status: 401 },
    unknownPath: { status: 404, message: 'Not found' },
    notFound: { status: 404 },
    tooLarge: { status: 413 },
    unsupportedType: { status: 415 },
    notPending: { status: 409 },
    // The document has no 404 for a request without an id in its path.
    unknownComponent: {
      status: 400,
      message: ({ body }) => `There is no component ${(body as CreateExperimentRequest).aiComponentId}`,
    },
  },
  credentials: { pk_live_wrong: 'unauthorized' },

  resources: {
    component: byUuid,
    /** Has the id of its component, because a component has at most one. */
    deployment: { id: 'componentId', belongsTo: { componentId: 'component' } },
    dataset: ofComponent,
    run: ofComponent,
    annotation: { ...byUuid, parents: { componentId: 'component', runId: 'run' } },
    evaluation: {
      ...ofComponent,
      job: { field: 'status', steps: ['pending', { state: 'running', polls: 2 }, 'completed'], ends: ['failed'] },
      derives: buildEvaluationProgress,
    },
    experiment: {
      ...byUuid,
      belongsTo: { aiComponentId: 'component' },
      job: {
        field: 'experimentStatus',
        steps: [{ state: 'pending', polls: Infinity }, 'scheduled', { state: 'running', polls: 2 }, 'completed'],
        ends: ['failed'],
      },
      derives: buildExperimentProgress,
    },
    observation: { ...byNumber, ...ofExperiment },
    evaluator: { ...byUuid, ...ofExperiment },
    iteration: { ...byNumber, ...ofExperiment },
    trace: { id: 'traceId' },
  },

  seed,

  operations: {
    ...workspace,
    ...components,
    ...deployments,
    ...datasets,
    ...runs,
    ...annotations,
    ...evaluations,
    ...experiments,
    ...observations,
    ...evaluators,
    ...iterations,
    ...traces,
  },
});
