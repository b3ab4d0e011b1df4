import type { operations } from '../../../generated/promptic/types.ts';
import type { ServiceStore } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { buildPromptMessages, buildRecord, findBestIteration } from './experiments.ts';

/** Deployments: each component has at most one, whose id is the component's. */
export const deployments: OperationStories<operations> = {
  getDeployment: {
    reads: 'component',
    answer: ({ base, path, store, synthetic }) => {
      const aiComponentId = path.componentId;
      const experimentId = getDeployedExperiment(store, aiComponentId);
      if (experimentId === undefined)
        return synthetic ? { aiComponentId, experiment: { ...base?.experiment, aiComponentId } } : null;
      const known = store.find('experiment', experimentId);
      const experiment = { ...base?.experiment, id: experimentId, aiComponentId };
      return {
        aiComponentId,
        experimentId,
        experiment: known ? { ...experiment, ...buildRecord(store, known) } : experiment,
      };
    },
  },
  deploy: {
    reads: 'component',
    refers: { experimentId: 'experiment' },
    answer: ({ store, path, body }) => {
      store.create('deployment', { componentId: path.componentId, experimentId: body.experimentId });
      return { aiComponentId: path.componentId, experimentId: body.experimentId };
    },
  },
  undeploy: {
    reads: 'component',
    answer: ({ store, path, synthetic, refuse }) => {
      if (!synthetic && !store.find('deployment', path.componentId)) return refuse('notFound');
      store.delete('deployment', path.componentId);
      return undefined;
    },
  },
  getDeployedPrompt: {
    reads: 'component',
    answer: ({ base, entry, path, store, synthetic }) => {
      const experimentId = getDeployedExperiment(store, path.componentId);
      if (experimentId === undefined) return synthetic ? {} : null;
      const experiment = store.find('experiment', experimentId);
      if (!experiment) return { experimentId };
      const best = findBestIteration(store, experiment);
      if (!best) return null;
      return {
        prompt: best.value.prompt,
        promptMessages: buildPromptMessages(best.value.prompt),
        model: experiment.value.targetModel ?? base?.model,
        provider: experiment.value.provider ?? base?.provider,
        componentName: synthetic ? null : entry?.value.name,
        experimentId,
        iterationId: best.id,
        score: best.value.evalNormalizedScore ?? best.value.overallNormalizedScore,
        schemaSnapshot: best.value.schemaSnapshot,
      };
    },
  },
};

/** Returns the id of the component's deployed experiment; undefined if there is none or it was deleted. */
function getDeployedExperiment(store: ServiceStore, componentId: string): string | undefined {
  const id = store.find('deployment', componentId)?.value.experimentId as string | undefined;
  return id === undefined || store.isGone('experiment', id) ? undefined : id;
}
