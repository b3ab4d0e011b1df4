import { existsSync } from 'node:fs';
import { root, type Service } from '../services.ts';
import { banner } from './text.ts';

/** `src/mock/services.ts`: what the mock and the CLI know of the services, loaded only when asked for. */
export function servicesFile(services: Service[]): string {
  const rows = services.map(
    ({ name }) => `  ${name}: {
    document: () => import('../../generated/${name}/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../${name}/mock/story.ts').then((m) => m.story),
  },`,
  );
  return `${banner('redocly.yaml')}
/** Every service by name: its bundled document and how its mock's jobs move. */
export const services = {
${rows.join('\n')}
} as const;

export type ServiceName = keyof typeof services;
`;
}

/** `src/cli/services.ts`: what the command line knows of each service, loaded only when it is used. */
export function commandServicesFile(services: Service[]): string {
  const rows = services.map(
    ({ name }) => `  ${name}: { command: () => import('../${name}/command.ts').then((m) => m.command) },`,
  );
  return `${banner('redocly.yaml')}
import type { ServiceCommand } from './service-command.ts';

/** Every service by name. */
export const services: Readonly<Record<string, { command(): Promise<ServiceCommand> }>> = {
${rows.join('\n')}
};
`;
}

/** `src/check/services.ts`: what a check knows of each service, loaded only when it is used. */
export function checkServicesFile(services: Service[]): string {
  const rows = services.map(
    ({ name }) => `  ${name}: {
    document: () => import('../../generated/${name}/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: ${existsSync(`${root}src/${name}/check.ts`) ? `() => import('../${name}/check.ts').then((m) => m.check)` : 'async () => ({ jobs: [] })'},
  },`,
  );
  return `${banner('redocly.yaml')}
import type { ServiceCheck } from './job.ts';

/** Every service by name: its bundled document and its kinds of jobs. */
export const services = {
${rows.join('\n')}
} as const satisfies Record<string, { document(): Promise<object>; check(): Promise<ServiceCheck> }>;

export type ServiceName = keyof typeof services;
`;
}
