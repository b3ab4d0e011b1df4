import type { operations } from '../../../generated/prodloop/types.ts';
import type { ServiceStore } from '../../mock/state/store.ts';
import type { OperationStories } from '../../mock/story/story.ts';
import { ACCOUNT } from './seed.ts';

/** The caller's credits. */
export const credits: OperationStories<operations> = {
  getCreditBalance: { answer: ({ store }) => ({ credits_remaining: getAccount(store).credits_remaining }) },
};

/**
 * Takes one credit. The prices of evaluations and simulations are not documented.
 * The mock accepts requests without credits too.
 */
export function debit(store: ServiceStore): void {
  const account = getAccount(store);
  account.credits_remaining = Math.max(0, account.credits_remaining - 1);
}

function getAccount(store: ServiceStore): { credits_remaining: number } {
  return store.find('account', ACCOUNT)?.value as { credits_remaining: number };
}
