import { expect, test } from 'vitest';
import { formatPage } from '../../../scripts/generators/table.ts';

const generator = { name: 'toy-codegen', version: '1.2.3', language: 'Go', check: '`go build`' } as const;

test('shows for each generator what compiles and what runs', () => {
  const page = formatPage(
    ['vijil', 'ptm'],
    [
      {
        generator: { ...generator, input: 'openapi.json', knownProblems: { ptm: 'loses a brace' } },
        compiles: { vijil: true, ptm: false },
        runs: true,
      },
      { generator: { ...generator, input: 'openapi.codegen.json' }, compiles: { vijil: true, ptm: true } },
    ],
  );
  expect(page).toContain(`
| generator | version | language | input | compiled by | vijil | ptm | runs |
| --- | --- | --- | --- | --- | --- | --- | --- |
| toy-codegen | 1.2.3 | Go | 3.1 | \`go build\` | yes | **no** | yes |
| toy-codegen | 1.2.3 | Go | 3.0 | \`go build\` | yes | yes | – |
`);
  expect(page).toContain('- toy-codegen does not compile ptm: it loses a brace.\n');
});
