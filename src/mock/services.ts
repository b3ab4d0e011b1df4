// Generated from redocly.yaml by "npm run generate". Do not edit.
/** Every service by name: its bundled document and how its mock's jobs move. */
export const services = {
  vijil: {
    document: () => import('../../generated/vijil/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../vijil/mock/story.ts').then((m) => m.story),
  },
  prodloop: {
    document: () => import('../../generated/prodloop/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../prodloop/mock/story.ts').then((m) => m.story),
  },
  mutagent: {
    document: () => import('../../generated/mutagent/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../mutagent/mock/story.ts').then((m) => m.story),
  },
  promptic: {
    document: () => import('../../generated/promptic/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../promptic/mock/story.ts').then((m) => m.story),
  },
  ptm: {
    document: () => import('../../generated/ptm/openapi.json', { with: { type: 'json' } }).then((m) => m.default as object),
    story: () => import('../ptm/mock/story.ts').then((m) => m.story),
  },
} as const;

export type ServiceName = keyof typeof services;
