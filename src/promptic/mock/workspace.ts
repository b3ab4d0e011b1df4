import type { operations } from '../../../generated/promptic/types.ts';
import { isUuid } from '../../mock/state/store.ts';
import type { Context, OperationStories } from '../../mock/story/story.ts';
import { WORKSPACE } from './seed.ts';

/** The caller's workspace, under both generations' names. */
export const workspace: OperationStories<operations> = {
  getWorkspace: { answer: (ctx) => ({ id: getWorkspaceId(ctx) }) },
  getAiApplication: { answer: (ctx) => ({ id: getWorkspaceId(ctx) }) },
};

/** Returns the workspace that the request names by a UUID; otherwise the mock's own. */
export function getWorkspaceId({ headers }: Pick<Context, 'headers'>): string {
  return [headers['x-workspace-id'], headers['x-ai-application-id']].find((id) => id && isUuid(id)) ?? WORKSPACE;
}

/** Returns the fields of the owner, under both generations' names (contract §10). */
export function getOwnerFields(ctx: Pick<Context, 'headers'>) {
  const id = getWorkspaceId(ctx);
  return { workspaceId: id, aiApplicationId: id };
}
