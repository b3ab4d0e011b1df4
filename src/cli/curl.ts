import { EvalwireError } from '../core/errors.ts';

/** A request that was not sent. */
export interface PlannedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Ends a call at the point where it would send its request. */
export class RequestCaptured extends EvalwireError {
  readonly request: PlannedRequest;

  constructor(request: PlannedRequest) {
    super('The request was captured and not sent.');
    this.request = request;
  }
}

/** A `fetch` that sends nothing and throws {@link RequestCaptured}. */
export const captureFetch: typeof globalThis.fetch = async (input, init = {}) => {
  const body = init.body === null || init.body === undefined ? undefined : await new Response(init.body).text();
  const headers = Object.fromEntries(new Headers(init.headers));
  throw new RequestCaptured({ method: init.method ?? 'GET', url: String(input), headers, body });
};

/**
 * Writes a request as a curl command. `$VARIABLE` in a header stays a variable of the shell.
 * @param secrets texts of the body that become `$NAME`.
 * @param files paths by the file name that the form has.
 */
export function formatCurl(
  request: PlannedRequest,
  secrets: readonly { name: string; value: string }[] = [],
  files: ReadonlyMap<string, string> = new Map(),
): string {
  const { method, url, headers, body } = request;
  const lines = [`curl --request ${method} ${quote(url)}`];
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  for (const [name, value] of Object.entries(headers)) {
    if (boundary === undefined || name !== 'content-type')
      lines.push(`--header ${quoteWithVariables(`${name}: ${value}`)}`);
  }
  if (body !== undefined && boundary !== undefined)
    for (const part of readParts(body, boundary)) lines.push(`--form ${quote(formatPart(part, files))}`);
  else if (body !== undefined) lines.push(`--data-raw ${quoteSecrets(body, secrets)}`);
  return lines.join(' \\\n  ');
}

interface Part {
  name: string;
  filename: string | undefined;
  type: string | undefined;
  content: string;
}

function readParts(body: string, boundary: string): Part[] {
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((text) => {
      const [head = '', ...rest] = text.replace(/^\r\n/, '').split('\r\n\r\n');
      return {
        name: /\bname="([^"]*)"/.exec(head)?.[1] ?? '',
        // A form writes a quote and line breaks percent-encoded.
        filename: /\bfilename="([^"]*)"/.exec(head)?.[1]?.replace(/%(22|0D|0A)/g, decodeURIComponent),
        type: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
        content: rest.join('\r\n\r\n').replace(/\r\n$/, ''),
      };
    });
}

/** `name=@"path";type=…` as curl's --form reads it. */
function formatPart({ name, filename, type, content }: Part, files: ReadonlyMap<string, string>): string {
  const inQuotes = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const value = filename === undefined ? inQuotes(content) : `@${inQuotes(files.get(filename) ?? filename)}`;
  return `${name}=${value}${type === undefined ? '' : `;type=${type}`}`;
}

/** One word of a POSIX shell. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function quoteWithVariables(text: string): string {
  return /\$[A-Z_][A-Z0-9_]*/.test(text) ? `"${text.replace(/[\\"`]/g, '\\$&')}"` : quote(text);
}

function quoteSecrets(body: string, secrets: readonly { name: string; value: string }[]): string {
  let word = quote(body);
  for (const { name, value } of secrets) {
    if (value === '') continue;
    // The secret as it stands in the quoted JSON; it becomes a variable between two quoted pieces.
    const inWord = JSON.stringify(value).slice(1, -1).replaceAll("'", `'\\''`);
    word = word.replaceAll(`"${inWord}"`, `"'"$${toVariable(name)}"'"`);
  }
  return word;
}

/** `api_key_value` → `API_KEY_VALUE`. */
function toVariable(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase();
}
