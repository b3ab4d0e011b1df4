// Generated from redocly.yaml by "npm run generate". Do not edit.
import type { ServiceCheck } from './job.ts';

/** Every service by name: its bundled document and its kinds of jobs. */
export const services = {
  vijil: {
    document: () => import('../../generated/vijil/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: () => import('../vijil/check.ts').then((m) => m.check),
  },
  prodloop: {
    document: () => import('../../generated/prodloop/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: () => import('../prodloop/check.ts').then((m) => m.check),
  },
  mutagent: {
    document: () => import('../../generated/mutagent/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: () => import('../mutagent/check.ts').then((m) => m.check),
  },
  promptic: {
    document: () => import('../../generated/promptic/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: () => import('../promptic/check.ts').then((m) => m.check),
  },
  ptm: {
    document: () => import('../../generated/ptm/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    check: () => import('../ptm/check.ts').then((m) => m.check),
  },
} as const satisfies Record<string, { document(): Promise<object>; check(): Promise<ServiceCheck> }>;

export type ServiceName = keyof typeof services;
