import type { Context } from '../../mock/story.ts';

/** A dataset's items, one for each trace it was made of, and as many cases: servers have had either name for them (contract §1). */
export function withItems({ base, entry, path, stranger }: Context): object {
  const { datasetId, componentId: aiComponentId } = path;
  if (stranger) {
    const own = (row: object) => ({ ...row, datasetId });
    return { aiComponentId, items: base.items.map(own), cases: base.cases.map(own) };
  }
  const { traceIds = [], createdAt = base.createdAt } = entry?.value ?? {};
  const ids = traceIds as string[];
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
