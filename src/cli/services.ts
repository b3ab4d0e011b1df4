// Generated from redocly.yaml by "npm run generate". Do not edit.
import type { ServiceCommand } from './service-command.ts';

/** Every service by name. */
export const services: Readonly<Record<string, { command(): Promise<ServiceCommand> }>> = {
  vijil: { command: () => import('../vijil/command.ts').then((m) => m.command) },
  prodloop: { command: () => import('../prodloop/command.ts').then((m) => m.command) },
  mutagent: { command: () => import('../mutagent/command.ts').then((m) => m.command) },
  promptic: { command: () => import('../promptic/command.ts').then((m) => m.command) },
  ptm: { command: () => import('../ptm/command.ts').then((m) => m.command) },
};
