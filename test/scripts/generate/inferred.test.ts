import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleDocument } from '../../../scripts/generate/bundle.ts';
import { INFERRED, showInferred } from '../../../scripts/generate/inferred.ts';
import { typesFile } from '../../../scripts/generate/types-file.ts';
import { root } from '../../../scripts/services.ts';

test('says in the bundle and in the types what the document marks as inferred', async () => {
  const document = await bundleDocument(join(root, 'test/scripts/lint/fixtures/good.yaml'));
  const properties = document.components?.schemas?.Toy?.properties;
  expect(properties?.value?.description).toBe(`Price in euros. ${INFERRED}`);
  expect(properties?.label?.description).toBe('What people call it.');
  expect(await typesFile(document, 'toys')).toContain(`Price in euros. ${INFERRED}`);
});

test('adds a paragraph to a description of several', () => {
  const response = { 'x-source': 'inferred', description: 'The service is full.\n\nRetry later.\n' };
  showInferred({ responses: { '413': response } });
  expect(response.description).toBe(`The service is full.\n\nRetry later.\n\n${INFERRED}`);
});

test('changes no data and no property that is named x-source', () => {
  const document = {
    components: {
      schemas: {
        Mark: {
          properties: { 'x-source': { type: 'string' }, description: { type: 'string' }, default: { type: 'string' } },
        },
        Data: { default: { 'x-source': 'inferred', description: 'A text' } },
      },
      examples: { Sent: { value: { 'x-source': 'inferred', description: 'A text' } } },
    },
  };
  const before = structuredClone(document);
  showInferred(document);
  expect(document).toEqual(before);
});
