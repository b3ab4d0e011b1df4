/** What a response has and its document does not describe. */
import { deref } from '../openapi/reference.ts';
import type { Document, ResponseObject, SchemaObject } from '../openapi/types.ts';
import { escapePointer } from './schemas.ts';

// A schema may refer to itself.
const MAX_DEPTH = 64;

/** Headers that any HTTP server, its proxies and browsers use. A document need not describe them. */
const STANDARD_HEADERS = new Set(
  `accept-ch accept-patch accept-post accept-ranges age allow alt-svc cache-control cache-status clear-site-data connection
  content-disposition content-encoding content-language content-length content-location content-range content-security-policy
  content-security-policy-report-only content-type date document-policy etag expect-ct expires keep-alive last-modified link location nel
  origin-agent-cluster permissions-policy pragma proxy-authenticate proxy-connection referrer-policy report-to reporting-endpoints
  retry-after server server-timing set-cookie speculation-rules strict-transport-security timing-allow-origin trailer transfer-encoding
  upgrade upgrade-insecure-requests vary via warning www-authenticate x-content-type-options x-dns-prefetch-control x-frame-options
  x-permitted-cross-domain-policies x-powered-by x-robots-tag x-xss-protection`.split(/\s+/),
);
const STANDARD_FAMILIES = ['access-control-', 'cross-origin-', 'sec-', 'proxy-'];

/** Lists the headers that neither HTTP nor the response's description knows. */
export function listUndescribedHeaders(response: ResponseObject, headers: Readonly<Record<string, string>>): string[] {
  const described = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase());
  return Object.keys(headers).filter(
    (name) =>
      !name.startsWith(':') &&
      !described.includes(name) &&
      !STANDARD_HEADERS.has(name) &&
      !STANDARD_FAMILIES.some((family) => name.startsWith(family)),
  );
}

/** Lists pointers of the fields that no schema of their object names. `*` stands for any index of a list. */
export function listUndescribedFields(document: Document, schema: SchemaObject | undefined, value: unknown): string[] {
  const found = new Set<string>();
  visit(schema ? [schema] : [], value, '', 0);
  return [...found];

  function visit(schemas: readonly SchemaObject[], current: unknown, pointer: string, depth: number): void {
    if (typeof current !== 'object' || current === null || depth > MAX_DEPTH) return;
    const all = schemas.flatMap((one) => expand(document, one));
    if (Array.isArray(current)) {
      const items = all.flatMap((one) => [
        ...(one.items ? [one.items] : []),
        ...((one.prefixItems as SchemaObject[]) ?? []),
      ]);
      for (const item of current) visit(items, item, `${pointer}/*`, depth + 1);
      return;
    }
    // An object without named properties is described as any object.
    const isClosed = all.some(({ properties }) => properties !== undefined);
    for (const [name, item] of Object.entries(current)) {
      const inner = all.flatMap((one) => describeProperty(one, name));
      const isOpen = all.some(({ additionalProperties: more }) => more === true || typeof more === 'object');
      if (inner.length === 0 && isClosed && !isOpen) found.add(`${pointer}/${escapePointer(name)}`);
      else visit(inner, item, `${pointer}/${escapePointer(name)}`, depth + 1);
    }
  }
}

function describeProperty(
  { properties, patternProperties, additionalProperties }: SchemaObject,
  name: string,
): SchemaObject[] {
  const own = properties && Object.hasOwn(properties, name) ? [properties[name] as SchemaObject] : [];
  const patterns = Object.entries((patternProperties ?? {}) as Record<string, SchemaObject>)
    .filter(([pattern]) => new RegExp(pattern, 'u').test(name))
    .map(([, inner]) => inner);
  if (own.length + patterns.length > 0) return [...own, ...patterns];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** The schema, resolved, with the members of its alternatives. */
function expand(document: Document, schema: SchemaObject, depth = 0): SchemaObject[] {
  const resolved = deref<SchemaObject>(document, schema);
  if (typeof resolved !== 'object' || depth > MAX_DEPTH) return [];
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((member) => expand(document, member, depth + 1))];
}
