import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadDocumentText } from '../../src/cli/catalog.ts';
import { services } from '../../src/cli/services.ts';
import { formatYaml } from '../../src/cli/yaml.ts';

describe('formatYaml', () => {
  it.each(Object.keys(services))('writes the document of %s so that a YAML reader reads the same', (service) => {
    const document = JSON.parse(loadDocumentText(service));
    const text = formatYaml(document);
    expect(parse(text)).toEqual(document);
    expect(text).toMatch(/^openapi: /);
    expect(text).not.toMatch(/^\{/m);
  });

  it.each([
    ...[
      'true',
      'Yes',
      'null',
      '~',
      '',
      ' ',
      '1',
      '1e3',
      '0x1f',
      '.5',
      '2026-11-21',
      '-',
      '- a',
      '? a',
      '&a',
      '*a',
      '!a',
    ],
    ...['%a', '@a', '`a', '#a', 'a #b', 'a: b', 'a:', "it's", '"q"', '[a', '{a', 'a\tb', 'a ', ' a', 'é', '🙂', '='],
    ...[
      'two\nlines',
      'two\nlines\n',
      'two\nlines\n\n',
      '\nfirst empty',
      'a\n  indented\nb',
      '  a\nb',
      'a \nb',
      'a\n\nb',
    ],
    ...[
      'a\r\nb',
      'a\u0001b\nc',
      'a\u2028b\nc',
      '---',
      '...',
      'a\n---\nb',
      '\ufeffa',
      '\u0085\nx',
      '---\nx',
      '# a\nb',
      'no',
      '<<',
    ],
  ])('keeps the text %j as a value, a key, an item and in a nested list', (text) => {
    const value = { a: text, [`k${text}`]: 1, list: [text, [text, { deep: text }]], map: { [text]: {}, empty: [] } };
    expect(parse(formatYaml(value), { uniqueKeys: false })).toEqual(value);
    expect(parse(formatYaml(value), { version: '1.1', merge: false })).toEqual(value);
    expect(parse(formatYaml(text))).toBe(text);
  });
});
