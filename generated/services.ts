// Generated from redocly.yaml by "npm run generate". Do not edit.
/** Every service by name: its bundled document and how its mock's jobs move. */
export const services = {
  vijil: {
    document: () => import('./vijil/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../src/vijil/mock.ts').then((m) => m.story),
  },
  prodloop: {
    document: () => import('./prodloop/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../src/prodloop/mock.ts').then((m) => m.story),
  },
  mutagent: {
    document: () => import('./mutagent/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../src/mutagent/mock.ts').then((m) => m.story),
  },
  promptic: {
    document: () => import('./promptic/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../src/promptic/mock.ts').then((m) => m.story),
  },
  ptm: {
    document: () => import('./ptm/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../src/ptm/mock.ts').then((m) => m.story),
  },
} as const;

export type ServiceName = keyof typeof services;
