import type { ServiceRun } from './plan.ts';

/** What can be run, by service. Loaded when it is used. */
export const RUNS: Readonly<Record<string, () => Promise<ServiceRun>>> = {
  vijil: () => import('./vijil.ts').then((m) => m.run),
  prodloop: () => import('./prodloop.ts').then((m) => m.run),
  mutagent: () => import('./mutagent.ts').then((m) => m.run),
  promptic: () => import('./promptic.ts').then((m) => m.run),
  ptm: () => import('./ptm.ts').then((m) => m.run),
};
