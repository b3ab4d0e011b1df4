/** A shorter secret would remove ordinary words from a message. */
const MIN_SECRET_LENGTH = 6;
const REDACTED = '[redacted]';
const SECRET_HEADER = /auth|bearer|cookie|credential|jwt|key|pass(word|phrase)|secret|session|signature|token/i;
// Narrower than for headers: `run_key` and `max_tokens` are not secret, and an error must be able to quote them.
const SECRET_FIELD =
  /(api|access|private|signing|secret)[_-]?key|authorization|bearer|cookie|credential|jwt|pass(word|phrase)|secret|signature|token$/i;
/** Node properties of a runtime's error that contain no data of the request or the response. */
const SAFE_ERROR_FIELDS = ['code', 'errno', 'syscall', 'address', 'port', 'hostname'];
const MAX_CAUSES = 8;

/** Returns the values of the headers that carry credentials, judged by the header names. */
export function getHeaderSecrets(headers: Record<string, string>): string[] {
  return Object.keys(headers)
    .filter((name) => SECRET_HEADER.test(name))
    .map((name) => headers[name] ?? '');
}

/**
 * Returns the secret strings in the arguments of a call: all strings of the arguments that `names` lists,
 * and at any depth the strings in fields that are called like a secret (`hub_config.api_key`).
 */
export function getArgumentSecrets(args: object, names: readonly string[] = []): string[] {
  const secrets: string[] = [];
  const seen = new Set<object>();
  const pending: [value: unknown, secret: boolean][] = Object.entries(args).map(([name, value]) => [
    value,
    names.includes(name) || SECRET_FIELD.test(name),
  ]);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, secret] = next;
    if (typeof value === 'string' && secret) secrets.push(value);
    // A recording in memory has an entry for every byte, and a stream leads to the runtime's own objects.
    if (!isPlain(value) || seen.has(value)) continue;
    seen.add(value);
    for (const [name, item] of Object.entries(value)) pending.push([item, secret || SECRET_FIELD.test(name)]);
  }
  return secrets;
}

/** Whether a value is an array or a plain object, of any realm. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Replaces secrets in the text of a server or a runtime with `[redacted]`, so that errors can be logged safely. Finds a secret in plain form,
 * with any of its characters escaped as in JSON, URLs or HTML, and inside base64.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text);
}

/** Returns a function that redacts many texts of the same call. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.flatMap(getSecretParts))]
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .flatMap((secret) => [secret, ...getBase64Forms(secret)])
    .map((needle) => normalize(needle).text)
    .filter((needle) => needle.length >= MIN_SECRET_LENGTH);
  return needles.length === 0 ? (text) => text : (text) => replaceAll(text, needles);
}

function replaceAll(text: string, needles: readonly string[]): string {
  const { text: plain, origins } = normalize(text);
  const ranges: [start: number, end: number][] = [];
  for (const needle of needles) {
    for (let at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + needle.length)) {
      ranges.push([at, at + needle.length]);
    }
    const partial = getPartialLength(plain, needle);
    if (partial > 0) ranges.push([plain.length - partial, plain.length]);
  }
  if (ranges.length === 0) return text;
  ranges.sort((a, b) => a[0] - b[0]);
  const toOrigin = (index: number) => origins?.[index] ?? index;
  let result = '';
  let position = 0;
  let covered = 0;
  for (const [start, end] of ranges) {
    // Overlapping ranges become one.
    if (start >= covered) result += text.slice(toOrigin(position), toOrigin(start)) + REDACTED;
    covered = Math.max(covered, end);
    position = covered;
  }
  return result + text.slice(toOrigin(position));
}

/** Returns the length of the beginning of `needle` at the end of `text`: a body that was cut off can end within a secret. */
function getPartialLength(text: string, needle: string): number {
  for (let length = Math.min(needle.length - 1, text.length); length >= MIN_SECRET_LENGTH; length--) {
    if (text.endsWith(needle.slice(0, length))) return length;
  }
  return 0;
}

/** Returns the header value, and without its scheme: `Bearer <key>` is secret, `<key>` too, and the password of `Basic …`. */
function getSecretParts(value: string): string[] {
  const trimmed = value.trim();
  const [scheme, credential] = [trimmed.slice(0, trimmed.indexOf(' ')), trimmed.slice(trimmed.indexOf(' ') + 1).trim()];
  if (!/^basic$/i.test(scheme)) return [trimmed, credential];
  try {
    const pair = atob(credential);
    return [trimmed, credential, pair, pair.slice(pair.indexOf(':') + 1)];
  } catch {
    return [trimmed, credential];
  }
}

const ESCAPES =
  /\\+u([\da-f]{4})|&#x0*([\da-f]{1,6});|&#0*(\d{1,7});|&(amp|lt|gt|quot|apos);|((?:%[\da-f]{2})+)|\\+([bfnrt])?/gi;
const HTML_NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const JSON_ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** A text can be escaped several times, e.g. JSON inside JSON. */
const MAX_ESCAPE_DEPTH = 3;

/** A text without escapes. `origins[i]` is the position of its i-th character in the original text; without `origins`, it is i. */
interface Normalized {
  text: string;
  origins?: Uint32Array;
}

/**
 * Undoes the escapes of JSON, URLs and HTML, and maps the characters in which base64 and base64url (or a space in a form) differ to one.
 * Two texts that mean the same become equal. Secrets and the texts to search are treated alike.
 */
function normalize(original: string): Normalized {
  let normalized: Normalized = { text: original };
  for (let depth = 0; depth < MAX_ESCAPE_DEPTH; depth++) {
    const next = unescapeOnce(normalized);
    if (next === normalized) break;
    normalized = next;
  }
  return { ...normalized, text: normalized.text.replace(/[-+]/g, ' ').replaceAll('_', '/') };
}

function unescapeOnce(before: Normalized): Normalized {
  if (!/[\\%&]/.test(before.text)) return before;
  const parts: string[] = [];
  const origins = new Uint32Array(before.text.length + 1);
  let length = 0;
  let position = 0;
  const copyUntil = (end: number) => {
    parts.push(before.text.slice(position, end));
    for (; position < end; position++) origins[length++] = before.origins?.[position] ?? position;
  };
  for (const match of before.text.matchAll(ESCAPES)) {
    copyUntil(match.index);
    for (const [character, width] of decodeEscape(match)) {
      parts.push(character);
      for (let i = 0; i < character.length; i++) origins[length++] = before.origins?.[position] ?? position;
      position += width;
    }
    position = match.index + match[0].length;
  }
  if (position === 0) return before;
  copyUntil(before.text.length);
  origins[length] = before.origins?.[before.text.length] ?? before.text.length;
  return { text: parts.join(''), origins: origins.subarray(0, length + 1) };
}

/** Returns the characters that an escape stands for, each with the width of its escape. A backslash alone stands for nothing. */
function decodeEscape([all, unicode, hex, decimal, name, bytes, control]: RegExpMatchArray): [string, number][] {
  if (unicode) return [[String.fromCharCode(Number.parseInt(unicode, 16)), all.length]];
  const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
  if (point !== undefined) return [[point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd', all.length]];
  if (name) return [[HTML_NAMES[name.toLowerCase()] ?? '', all.length]];
  if (bytes) return decodeBytes(bytes);
  return control ? [[JSON_ESCAPES[control.toLowerCase()] ?? '', all.length]] : [];
}

function decodeBytes(bytes: string): [string, number][] {
  try {
    // One encoded byte is three characters, also for those that encodeURIComponent leaves as they are.
    return Array.from(decodeURIComponent(bytes), (character) => [
      character,
      Math.max(encodeURIComponent(character).length, 3),
    ]);
  } catch {
    // Not UTF-8: each byte on its own.
    return (bytes.match(/%../g) ?? []).map((byte) => [String.fromCharCode(Number.parseInt(byte.slice(1), 16)), 3]);
  }
}

/** Returns the base64 forms of a secret, wherever it begins in the encoded text, without the edges that depend on its neighbours. */
function getBase64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return [0, 1, 2].map((offset) => {
    const shifted = '\0'.repeat(offset) + binary;
    return btoa(shifted).slice(Math.ceil((offset * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
}

/** Returns `headers` with secrets and cookies redacted; the same object if there is nothing to redact. */
export function redactHeaders(headers: Headers, redactText: (text: string) => string): Headers {
  const pairs = [...headers].map(([name, value]): [string, string] => [
    name,
    name === 'set-cookie' ? REDACTED : redactText(value),
  ]);
  return pairs.some(([name, value]) => headers.get(name) !== value) ? new Headers(pairs) : headers;
}

/**
 * Returns a copy of what `fetch` threw that is safe to log: names, messages, stacks and error codes, with secrets redacted.
 * All other fields are omitted: a parser error of undici contains the raw response, an error of a custom `fetch` often the request.
 */
export function redactCause(cause: unknown, redactText: (text: string) => string, depth = 0): unknown {
  if (cause === undefined || cause === null) return cause;
  if (!isError(cause)) return redactText(String(cause));
  if (depth === MAX_CAUSES) return undefined;
  const copy = new Error(redactText(String(cause.message)));
  const fields: Record<string, unknown> = { name: redactText(String(cause.name)) };
  if (typeof cause.stack === 'string') fields.stack = redactText(cause.stack);
  for (const field of SAFE_ERROR_FIELDS) {
    const value = (cause as unknown as Record<string, unknown>)[field];
    if (typeof value === 'string') fields[field] = redactText(value);
    if (typeof value === 'number') fields[field] = value;
  }
  if (cause.cause !== undefined) fields.cause = redactCause(cause.cause, redactText, depth + 1);
  const { errors } = cause as AggregateError;
  if (Array.isArray(errors)) {
    fields.errors = errors.slice(0, MAX_CAUSES).map((error) => redactCause(error, redactText, depth + 1));
  }
  for (const [name, value] of Object.entries(fields)) {
    const enumerable = SAFE_ERROR_FIELDS.includes(name);
    Object.defineProperty(copy, name, { value, enumerable, configurable: true, writable: true });
  }
  return copy;
}

function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}
