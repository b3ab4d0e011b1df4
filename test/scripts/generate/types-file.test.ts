import { expect, test } from 'vitest';
import { typesFile } from '../../../scripts/generate/types-file.ts';
import type { Document } from '../../../src/openapi/types.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {},
  components: {
    schemas: {
      Version: {
        type: 'object',
        properties: {
          metadata: { type: 'object' },
          tests: { anyOf: [{ type: 'array', items: { type: 'object' } }, { type: 'object' }] },
          closed: { type: 'object', additionalProperties: false },
        },
      },
      CancelRequest: { type: 'object' },
    },
  },
} as unknown as Document;

test('types an object without listed properties as one with any, an empty request body as one without', async () => {
  const text = (await typesFile(document, 'x.yaml')).replace(/\s+/g, ' ');
  const open = '{ [key: string]: unknown; }';
  expect(text).toContain(`metadata?: ${open}`);
  expect(text).toContain(`tests?: ${open}[] | ${open}`);
  expect(text).toContain('closed?: Record<string, never>');
  expect(text).toContain('CancelRequest: Record<string, never>');
});
