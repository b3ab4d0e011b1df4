import type { operations } from '../../../generated/ptm/types.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';
import { createPlan } from './runs.ts';

type Fields = Record<string, unknown>;

/** Evaluations, which start runs. */
export const evaluations: OperationStories<operations> = {
  runEval: {
    creates: 'run',
    refers: { prompt_ids: 'prompt' },
    answer: (ctx) => {
      const { body, store } = ctx;
      const tests = body.prompt_ids.flatMap(
        (id) => (store.find('prompt', id)?.value.tests as Fields[] | undefined) ?? [{}],
      );
      return planRun(ctx, tests, body.provider_ids, 'repository');
    },
  },
  runManualEval: {
    creates: 'run',
    answer: (ctx) => planRun(ctx, ctx.body.tests ?? [{}], ctx.body.provider_profiles, 'manual'),
  },
};

function planRun({ entry, now }: Pick<Context, 'entry' | 'now'>, tests: Fields[], providers: string[], source: string) {
  const plan = createPlan(tests, providers);
  Object.assign(entry?.value ?? {}, { plan, created_at: now(), source: entry?.value.source ?? source });
  return {};
}
