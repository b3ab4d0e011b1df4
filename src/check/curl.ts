/** A request as a curl command without secrets. */
import { formatCurl } from '../cli/curl.ts';
import { createRedactor, getArgumentSecrets, getHeaderSecrets } from '../core/redact.ts';
import { isJson } from '../openapi/document.ts';
import { type ExchangeRequest, parseJson } from './exchange.ts';

/** Headers that curl or the connection sets. */
const OMITTED = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'user-agent',
  'keep-alive',
];
const MAX_BODY_LENGTH = 8_192;

/**
 * Writes the request as a curl command.
 * @param variable the shell variable that stands for the credential.
 * @param secrets more values to redact.
 */
export function toCurl(request: ExchangeRequest, variable: string, secrets: readonly string[]): string {
  const redact = createRedactor([...listRequestSecrets(request), ...secrets]);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !OMITTED.includes(name) && !name.startsWith(':') && !name.startsWith('sec-'))
    .map(([name, value]) => [name, isSecretHeader(name) ? toVariable(name, value, variable) : redact(value)]);
  const url =
    redact(decodeURI(request.url.href)) === decodeURI(request.url.href) ? request.url.href : redact(request.url.href);
  return formatCurl({
    method: request.method,
    url: redactQuery(url),
    headers: Object.fromEntries(headers),
    body: request.body === undefined ? undefined : toText(request, redact),
  });
}

export function isSecretHeader(name: string): boolean {
  return getHeaderSecrets({ [name]: 'value' }).length > 0;
}

/** The credentials of a request: of its headers, its query and the fields of its JSON body. */
export function listRequestSecrets({ headers, url, body }: ExchangeRequest): string[] {
  const fromBody = () => {
    const parsed = body && isJson(headers['content-type'] ?? '') ? parseJson(body) : undefined;
    const isObject = parsed && 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null;
    return isObject ? getArgumentSecrets(parsed.value as object) : [];
  };
  const cookies = (headers.cookie ?? '').split(';').map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [
    ...getHeaderSecrets({ ...headers }),
    ...cookies,
    ...getArgumentSecrets(Object.fromEntries(url.searchParams)),
    ...fromBody(),
  ];
}

/** `Bearer …` becomes `Bearer $VARIABLE`. */
function toVariable(name: string, value: string, variable: string): string {
  if (name === 'cookie') return '$COOKIE';
  const scheme = /^(\w+) \S/.exec(value)?.[1];
  return scheme && name === 'authorization' ? `${scheme} $${variable}` : `$${variable}`;
}

/** Replaces what the names of query parameters tell to be secret, also if it is too short to be searched for. */
function redactQuery(href: string): string {
  const url = new URL(href);
  for (const [name, value] of [...url.searchParams])
    if (getArgumentSecrets({ [name]: value }).length > 0) url.searchParams.set(name, '[redacted]');
  return url.href;
}

function toText({ headers, body = new Uint8Array() }: ExchangeRequest, redact: (text: string) => string): string {
  const isForm = headers['content-type']?.startsWith('multipart/form-data');
  if (body.length > MAX_BODY_LENGTH && !isForm) return `(${body.length} bytes)`;
  return redact(redactFields(new TextDecoder().decode(body)));
}

/** Replaces secret fields of JSON text; other text stays. */
export function redactFields(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  let isChanged = false;
  const redacted = JSON.stringify(value, (name, item: unknown) => {
    if (typeof item !== 'string' || getArgumentSecrets({ [name]: item }).length === 0) return item;
    isChanged = true;
    return '[redacted]';
  });
  return isChanged ? redacted : text;
}
