import type { Context, OperationStory } from '../../mock/story/story.ts';
import {
  accuracyByVersion,
  addResult,
  belongsTo,
  familyOf,
  made,
  nextMinor,
  shown,
  startOver,
  touched,
  unknown,
  versionsOf,
} from './objects.ts';

/** Evaluations, their versions, runs and results (contract §6, §9). */
export const operations: Record<string, OperationStory> = {
  listEvaluations: {
    lists: 'evaluation',
    filters: {
      promptId: (entry, id, _, store) => belongsTo(entry, id, store),
      promptGroupId: ({ value }, group) => value.promptGroupId === group,
      datasetId: ({ value }, id) => value.datasetId === id,
      name: ({ value }, name) => value.name === name,
      createdBy: ({ value }, creator) => value.createdBy === creator,
      isLatest: ({ value }, latest) => latest === false || value.isLatest === true,
    },
  },
  createEvaluation: {
    creates: 'evaluation',
    refuses: [unknown('prompt', 'promptId'), unknown('dataset', 'datasetId')],
    answer: ({ base, body, entry, store, uuid }) => {
      addResult(store, entry);
      return {
        promptGroupId: familyOf(store, body.promptId) ?? base.promptGroupId,
        datasetId: body.datasetId ?? null,
        evaluationGroupId: uuid(),
      };
    },
  },
  getEvaluation: { reads: 'evaluation' },
  updateEvaluation: {
    updates: 'evaluation',
    refuses: [
      unknown('evaluation'),
      { when: ({ body }) => body.evalConfig?.criteria?.length === 0, with: 'incomplete' },
    ],
    answer: touched,
  },
  deleteEvaluation: { deletes: 'evaluation' },
  getEvaluationHistory: {
    reads: 'evaluation',
    answer: ({ base, id, entry, synthetic, store }) =>
      synthetic
        ? [{ ...base[0], id: Number(id) }, ...base.slice(1)]
        : versionsOf(store, 'evaluation', entry).map((version) => shown(version, base[0])),
  },
  createEvaluationVersion: {
    creates: 'evaluation',
    refuses: [unknown('evaluation')],
    answer: ({ base, path, entry, store, now, uuid }) => {
      const source = store.find('evaluation', path.id as string);
      const versions = versionsOf(store, 'evaluation', source).map(({ value }) => value.version);
      return made('evaluation', { entry, store }, source ? shown(source, base) : { evaluationGroupId: uuid() }, {
        version: nextMinor(versions.length > 0 ? versions : ['1.0.0']),
        ancestorId: Number(path.id),
        isLatest: true,
        createdAt: now(),
        updatedAt: now(),
      });
    },
  },
  runEvaluation: {
    moves: 'result',
    to: 'running',
    refuses: [deletedEvaluation()],
    answer: ({ path, entry }) => {
      if (entry) startOver(entry);
      return { evaluationId: Number(path.id) };
    },
  },
  getEvaluationResult: {
    polls: 'result',
    refuses: [deletedEvaluation()],
    answer: ({ entry, job, synthetic, store, headers, example, refuse }) => {
      if (synthetic && entry) {
        // An evaluation that nobody created has a result at once, unless it is asked never to come.
        const outcome = headers['x-evalwire-outcome'] ?? 'passed';
        if (outcome === 'never') return refuse('noResult');
        store.move('result', entry, outcome);
        return Object.assign(entry.value, example(outcome), { evaluationId: entry.id });
      }
      return job?.ended ? { createdAt: entry?.value.createdAt ?? job.endedAt } : refuse('noResult');
    },
  },
  getEvaluationResultsAggregated: {
    answer: ({ base, query, store }) => {
      const inFamily = ({ value }: { value: Record<string, unknown> }) => value.promptGroupId === query.promptGroupId;
      const evaluations = store.list('evaluation').filter(inFamily);
      const known = evaluations.length > 0 || store.list('prompt').some(inFamily);
      return known ? accuracyByVersion(store, evaluations, query.timeRange) : base;
    },
  },
};

function deletedEvaluation(): { when: (ctx: Context) => boolean; with: string } {
  return { when: ({ store, path }) => store.isGone('evaluation', path.id as string), with: 'notFound' };
}
