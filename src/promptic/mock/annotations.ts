/** Annotations are kept with the dataset of their run, by which they are found and which no answer shows. */
import type { Entry } from '../../mock/state/store.ts';
import type { Context, Reply } from '../../mock/story/story.ts';

type Row = Record<string, unknown>;

/** One annotation for each run and trace: a second call updates it (contract §5, operation 39). */
export function upsert(ctx: Context): Reply {
  const { body, store } = ctx;
  const { componentId = '', runId = '' } = ctx.path;
  const parents = { componentId, runId };
  const now = ctx.now();
  const sample = ctx.example('minimal', 201);
  const earlier = store.list('annotation', parents).find(({ value }) => value.traceDbId === body.traceDbId);
  if (earlier) {
    Object.assign(earlier.value, body, { updatedAt: now });
    return ctx.reply({ status: 200, body: { ...sample, ...shown(earlier) } });
  }
  const made = {
    runId,
    datasetId: datasetOf(ctx),
    rating: null,
    comment: null,
    ...body,
    createdAt: now,
    updatedAt: now,
  };
  const entry = store.create('annotation', made, { parents });
  return ctx.reply({ status: 201, body: { ...sample, ...shown(entry) } });
}

/** The annotations of all runs over the run's dataset (contract §6). */
export function aroundRun(ctx: Context): { data: Row[] } {
  const datasetId = datasetOf(ctx);
  return rows(
    ctx,
    ({ value }) => value.runId === ctx.path.runId || (datasetId !== undefined && value.datasetId === datasetId),
  );
}

export function ofDataset(ctx: Context): { data: Row[] } {
  return rows(ctx, ({ value }) => value.datasetId === ctx.path.datasetId);
}

function datasetOf({ path, store }: Context): unknown {
  const { componentId = '', runId = '' } = path;
  return store.find('run', runId, { componentId })?.value.datasetId;
}

function rows(ctx: Context, wanted: (entry: Entry) => boolean): { data: Row[] } {
  const [sample] = ctx.example().data;
  const all = ctx.store.list('annotation', { componentId: ctx.path.componentId ?? '' });
  return { data: all.filter(wanted).map((entry) => ({ ...sample, ...shown(entry) })) };
}

function shown({ value }: Entry): Row {
  const { datasetId: _, ...fields } = value;
  return fields;
}
