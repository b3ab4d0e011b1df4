import type { Context } from '../../mock/story/story.ts';

/** A dataset's items, one for each trace it was made of, and as many cases: servers have had either name for them (contract §1). */
export function withItems({ base, entry, path }: Context): object {
  const { datasetId, componentId: aiComponentId } = path;
  const { createdAt } = base;
  const ids = entry?.value.traceIds as string[] | undefined;
  if (!ids) {
    const own = (row: object) => ({ ...row, datasetId });
    return { aiComponentId, items: base.items.map(own), cases: base.cases.map(own) };
  }
  return {
    aiComponentId,
    items: ids.map((traceDbId, i) => ({ id: i + 1, datasetId, traceDbId, input: null, output: null, createdAt })),
    cases: ids.map((_, idx) => ({
      id: idx + 1,
      datasetId,
      idx,
      inputPayload: {},
      expectedPayload: null,
      split: null,
      metadata: {},
      createdAt,
      updatedAt: createdAt,
    })),
  };
}
