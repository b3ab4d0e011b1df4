/** Makes text safe for XML 1.0, in an element or an attribute: removes the characters that XML forbids and escapes the markup. */
export function escapeXml(text: string): string {
  return removeForbidden(text)
    .replace(/[&<>"']/g, (character) => XML_ENTITIES[character] as string)
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Makes text safe for HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return removeForbidden(text).replace(/[&<>"'`]/g, (character) => HTML_ENTITIES[character] as string);
}

/** Makes text safe for a cell of a Markdown table: no markup, no mention of a person, one line. `_` within a word is no markup. */
export function escapeMarkdown(text: string): string {
  return removeForbidden(text)
    .replace(/[\n\r\t ]+/g, ' ')
    .replace(/[\\`*{}[\]<>|#~@&!]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** Writes JSON for a `<script type="application/json">` element: nothing in it can end the element. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const XML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const HTML_ENTITIES: Record<string, string> = { ...XML_ENTITIES, "'": '&#39;', '`': '&#96;' };

/** Control characters, lone surrogates and non-characters: model output holds them all, and an XML reader refuses the whole file. */
function removeForbidden(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g, '')
  );
}
