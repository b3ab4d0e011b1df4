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
/** A longer secret (a certificate, say) is redacted piece by piece, which keeps each pattern small. */
const PIECES = /[\s\S]{1,2048}/g;

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
  const pending: [value: unknown, secret: boolean][] = Object.entries(args).map(([name, value]) => [
    value,
    names.includes(name) || SECRET_FIELD.test(name),
  ]);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, secret] = next;
    if (typeof value === 'string' && secret) secrets.push(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, item] of Object.entries(value)) pending.push([item, secret || SECRET_FIELD.test(name)]);
  }
  return secrets;
}

/**
 * Replaces secrets in the text of a server or a runtime with `[redacted]`, so that errors can be logged safely. Finds a secret in plain form,
 * with any of its characters escaped as JSON, URLs or HTML do it, and inside base64.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text);
}

/** Returns a function that redacts many texts of the same call. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const patterns = [...new Set(secrets.flatMap(getSecretParts))]
    .flatMap((secret) => secret.match(PIECES) ?? [])
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    // The longest first: a secret may be part of another one.
    .sort((a, b) => b.length - a.length)
    .flatMap((secret) => [getEscapedPattern(secret), ...getBase64Patterns(secret)]);
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(patterns.join('|'), 'g');
  return (text) => text.replace(pattern, REDACTED);
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

/** Builds a pattern in which every character may be plain or escaped: `\/`, `\u003d`, `%3D`, `&#61;`, `&#x3d;`. */
function getEscapedPattern(secret: string): string {
  return Array.from({ length: secret.length }, (_, i) => getCharacterPattern(secret, i)).join('');
}

const HTML_NAMES: Record<string, string> = { '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt', "'": 'apos' };
const JSON_ESCAPES: Record<string, string> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' };

function getCharacterPattern(secret: string, index: number): string {
  const character = secret.charAt(index);
  const code = secret.charCodeAt(index);
  const hex = ignoreCase(code.toString(16));
  // Up to four backslashes: JSON inside JSON escapes the escapes.
  const forms = [
    `\\\\{0,4}${escapePattern(character)}`,
    `\\\\{1,4}u${ignoreCase(code.toString(16).padStart(4, '0'))}`,
    `&#(?:0{0,6}${code}|[xX]0{0,6}${hex});`,
  ];
  if (code < 0x80) forms.push(`%${ignoreCase(code.toString(16).padStart(2, '0'))}`);
  else forms.push(getUrlPattern(secret, index));
  if (character === ' ') forms.push('\\+');
  if (HTML_NAMES[character]) forms.push(`&${HTML_NAMES[character]};`);
  if (JSON_ESCAPES[character]) forms.push(`\\\\{1,4}${JSON_ESCAPES[character]}`);
  return `(?:${forms.join('|')})`;
}

/** A pair of surrogates is one URL-encoded sequence: its first half matches all of it, its second half nothing. */
function getUrlPattern(secret: string, index: number): string {
  const point = secret.codePointAt(index) ?? 0;
  const isSecondHalf = /[\udc00-\udfff]/.test(secret.charAt(index)) && /[\ud800-\udbff]/.test(secret.charAt(index - 1));
  if (isSecondHalf) return '';
  const bytes = new TextEncoder().encode(String.fromCodePoint(point));
  return [...bytes].map((byte) => `%${ignoreCase(byte.toString(16).padStart(2, '0'))}`).join('');
}

function ignoreCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Returns the base64 forms of a secret, wherever it begins in the encoded text; without the edges that depend on its neighbours. */
function getBase64Patterns(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].map((offset) => {
    const shifted = String.fromCharCode(...new Uint8Array(offset), ...bytes);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((shifted.length * 8) / 6);
    const core = btoa(shifted).slice(start, end);
    return `${core.replace(/[+/]/g, (sign) => (sign === '+' ? '(?:[+-]|%2[bB])' : '(?:\\\\{0,4}/|_|%2[fF])'))}(?:[A-Za-z0-9+/_-]?=*)`;
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
  if (!isError(cause)) return typeof cause === 'string' ? redactText(cause) : redactText(String(cause));
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
