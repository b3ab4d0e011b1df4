import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatDocument, MAX_COLUMNS } from '../../../scripts/lint/style.ts';

test('writes blocks, double quotes and a blank line between paths', () => {
  const text = `
paths:
  /a: { get: { operationId: 'getA', tags: [ A, B ] } }
  /b:
    get:
      parameters:
        - { name: id, in: query, schema: { type: integer, minimum: 1 } }
      responses: { '200': { $ref: '#/components/responses/B' } }
`;
  expect(formatDocument(text)).toBe(`paths:
  /a:
    get:
      operationId: "getA"
      tags: [A, B]

  /b:
    get:
      parameters:
        - name: id
          in: query
          schema: { type: integer, minimum: 1 }
      responses:
        "200": { $ref: "#/components/responses/B" }
`);
});

test('leaves no blank line between paths that only refer to another file', () => {
  const text = 'paths:\n  /a: { $ref: ./toys/a.yaml#/paths/~1a }\n  /b: { $ref: ./toys/a.yaml#/paths/~1b }\n';
  expect(formatDocument(text.replace('\n  /b', '\n\n  /b'))).toBe(text);
});

test('folds a text that is too long for its line, and leaves literal lines alone', () => {
  const long = 'word '.repeat(60).trim();
  const literal = `${'x'.repeat(130)}\nsecond line\n`;
  const written = formatDocument(stringify({ info: { title: long, description: literal } }));
  const lines = written.split('\n');
  expect(lines[1]).toBe('  title: >-');
  expect(lines.filter((line) => line.length > MAX_COLUMNS)).toEqual([`    ${'x'.repeat(130)}`]);
});

test('keeps the quotes of a text that looks like another type', () => {
  expect(formatDocument("{ version: '1.0', at: '2024-01-15T10:30:00Z', json: '{\"a\": 1}' }")).toBe(
    'version: "1.0"\nat: "2024-01-15T10:30:00Z"\njson: \'{"a": 1}\'\n',
  );
});

test('changes nothing the second time', () => {
  const once = formatDocument("a: { b: ['c', \"d\"], e: { $ref: '#/x' } } # why\nlist:\n  - { f: 1, g: [] }\n");
  expect(formatDocument(once)).toBe(once);
  expect(once).toContain('# why');
});
