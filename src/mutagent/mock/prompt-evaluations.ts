import type { operations } from '../../../generated/mutagent/types.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { addResult, aggregateAccuracy, clearResult } from './results.ts';
import {
  belongsToPrompt,
  createVersion,
  getGroupId,
  getNextMinor,
  listVersions,
  pickExampleFields,
} from './versions.ts';

/** Evaluations, their versions, runs and results (contract §6, §9). */
export const promptEvaluations: OperationStories<operations> = {
  listEvaluations: {
    lists: 'evaluation',
    filters: ['promptGroupId', 'datasetId', 'name', 'createdBy'],
    where: (entry, { query: { promptId, isLatest }, store }) =>
      (promptId === undefined || belongsToPrompt(entry, promptId, store)) &&
      (isLatest === false || entry.value.isLatest === true),
  },
  createEvaluation: {
    creates: 'evaluation',
    refers: { promptId: 'prompt', datasetId: 'dataset' },
    answer: ({ base, body, entry, store, uuid }) => {
      addResult(store, entry);
      return {
        promptGroupId: getGroupId(store, body.promptId) ?? base.promptGroupId,
        evaluationGroupId: uuid(),
      };
    },
  },
  getEvaluation: { reads: 'evaluation' },
  updateEvaluation: {
    updates: 'evaluation',
    refers: { id: 'evaluation' },
    refuses: [{ when: ({ body }) => body.evalConfig?.criteria?.length === 0, with: 'incomplete' }],
  },
  deleteEvaluation: { deletes: 'evaluation' },
  getEvaluationHistory: {
    reads: 'evaluation',
    answer: ({ base, id, entry, synthetic, store }) =>
      synthetic
        ? [{ ...base[0], id: Number(id) }, ...base.slice(1)]
        : listVersions(store, 'evaluation', entry).map((version) => pickExampleFields(version, base[0])),
  },
  createEvaluationVersion: {
    creates: 'evaluation',
    refers: { id: 'evaluation' },
    answer: (ctx) => {
      const { path, store } = ctx;
      const versions = listVersions(store, 'evaluation', store.find('evaluation', path.id));
      const version = getNextMinor(versions.map(({ value }) => value.version));
      return createVersion('evaluation', ctx, { version, ancestorId: Number(path.id) });
    },
  },
  runEvaluation: {
    moves: 'result',
    to: 'running',
    refers: { id: 'evaluation' },
    answer: ({ path, entry }) => {
      if (entry) clearResult(entry);
      return { evaluationId: Number(path.id) };
    },
  },
  getEvaluationResult: {
    polls: 'result',
    refers: { id: 'evaluation' },
    answer: ({ entry, job, synthetic, store, headers, example, refuse }) => {
      if (synthetic && entry) {
        // An evaluation that was never created has a result immediately, unless the header specifies that it never ends.
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
      const { promptGroupId, timeRange } = query;
      const evaluations = store.listBy('evaluation', { promptGroupId });
      const isKnown = evaluations.length > 0 || store.listBy('prompt', { promptGroupId }).length > 0;
      return isKnown ? aggregateAccuracy(store, evaluations, timeRange) : base;
    },
  },
};
