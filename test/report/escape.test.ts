import { describe, expect, it } from 'vitest';
import { embedJson, escapeHtml, escapeMarkdown, escapeXml } from '../../src/report/escape.ts';
import { parseXml } from '../support/xml.ts';

const HOSTILE = `</script><b a="1" b='2'>]]> & \u0000\u0007\u000b\u001b[31m \ufffe\ud800 {"x":"\u2028"}`;

describe('escapeXml', () => {
  it('makes any text well-formed and keeps what XML can hold', () => {
    const { a } = parseXml(`<a b="${escapeXml(HOSTILE)}">${escapeXml(HOSTILE)}</a>`);
    const kept = `</script><b a="1" b='2'>]]> & [31m \ufffd {"x":"\u2028"}`;
    expect(a['#text']).toBe(kept);
    expect(a['@b']).toBe(kept);
  });

  it('keeps line breaks in an attribute', () => {
    expect(escapeXml('a\nb\tc')).toBe('a&#10;b&#9;c');
  });
});

it('escapeHtml leaves no markup and no end of an attribute', () => {
  expect(escapeHtml(HOSTILE)).not.toMatch(/[<>"'`]/);
  expect(escapeHtml('a < b & c')).toBe('a &lt; b &amp; c');
});

it('escapeMarkdown leaves no markup, no line break and no mention', () => {
  expect(escapeMarkdown('a | b\n# c @team [x](y) <img>')).toBe(
    'a &#124; b &#35; c &#64;team &#91;x&#93;(y) &#60;img&#62;',
  );
});

it('embedJson leaves nothing that ends a script element, and the same data', () => {
  const text = embedJson({ text: HOSTILE.toWellFormed() });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ text: HOSTILE.toWellFormed() });
});
