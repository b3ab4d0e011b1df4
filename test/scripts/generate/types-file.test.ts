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

test('leaves out members that say nothing, and texts that methods.ts has', async () => {
  const [id, trace] = [
    { name: 'id', in: 'path', required: true, description: 'ID of the thing.', schema: { type: 'string' } },
    { name: 'X-Trace', in: 'header', description: 'Trace of the call.', schema: { type: 'string' } },
  ];
  const withPaths = {
    ...document,
    paths: {
      '/things/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }, trace],
        get: {
          operationId: 'getThing',
          summary: 'Get a thing',
          description: 'Returns a thing.',
          responses: { 200: { description: 'The thing.', content: { 'text/plain': { schema: { type: 'string' } } } } },
        },
      },
    },
    components: {
      parameters: { Id: id },
      schemas: {
        Thing: { type: 'object', description: 'A thing.', properties: { path: { not: {} }, get: { type: 'string' } } },
      },
    },
  } as unknown as Document;
  const text = (await typesFile(withPaths, 'x.yaml')).replace(/\s+/g, ' ');
  expect(text).toContain(`"/things/{id}": { get: operations["getThing"]; }`);
  expect(text).toContain(
    'getThing: { parameters: { header?: { "X-Trace"?: string; }; path: { /** ID of the thing. */ id: string; }; }; ' +
      'responses: { 200: { content: { "text/plain": string; }; }; }; };',
  );
  expect(text).not.toMatch(/Get a thing|Returns a thing|The thing|A thing\.|Trace of the call|headers: \{/);
  // A property of a schema is not one of these members.
  expect(text).toMatch(/Thing: \{ path\?: \w+; get\?: string; \}/);
});
