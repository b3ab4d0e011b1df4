import { UsageError } from './errors.ts';

const FIX = 'Pass an absolute http(s) URL such as "https://host/prefix".';

/**
 * Checks a base URL and removes trailing slashes; keeps a path prefix.
 * @throws {UsageError} when it is missing or not usable. The message names the option.
 */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  if (value === undefined || value === null || value === '') throw new UsageError(`${option} is missing. ${FIX}`);
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  if (!url) throw new UsageError(`${option} is not a URL. ${FIX}`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UsageError(`${option} has the scheme "${url.protocol}". ${FIX}`);
  if (url.username || url.password)
    throw new UsageError(`${option} contains credentials. Pass them as options instead.`);
  if (url.search || url.hash) throw new UsageError(`${option} has a query or a fragment. ${FIX}`);
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/** Where a client's base URL can come from. */
export interface BaseUrlSources {
  /** Options and variables by name, in order. The first one that is not undefined is used, and errors name it. */
  settings: Record<string, unknown>;
  fallback?: string;
  allowInsecureHttp: boolean | undefined;
  /** The vendor's error for an insecure URL. Default {@link UsageError}. */
  insecureError?(message: string): Error;
}

/**
 * Resolves a client's base URL.
 * @throws {UsageError} when there is none, when it is not usable, or when it would send credentials unencrypted to another host.
 */
export function resolveBaseUrl({ settings, fallback, allowInsecureHttp, insecureError }: BaseUrlSources): string {
  const found = Object.entries(settings).find(([, value]) => value !== undefined);
  if (!found && fallback === undefined) {
    throw new UsageError(
      `${Object.keys(settings).join(' (or ')}${')'.repeat(Object.keys(settings).length - 1)} is missing. ${FIX}`,
    );
  }
  const [name, value] = found ?? ['baseUrl', fallback];
  const baseUrl = checkBaseUrl(value, name);
  if (allowInsecureHttp !== true && isInsecure(baseUrl)) {
    const message = describeInsecureUrl(name, baseUrl);
    throw insecureError?.(message) ?? new UsageError(message);
  }
  return baseUrl;
}

export function describeInsecureUrl(name: string, url: string): string {
  return `${name} "${url}" would send the credentials unencrypted. Use https:, or set allowInsecureHttp: true to accept that.`;
}

/** Returns true for an `http:` URL of another host: its credentials are visible on the network. Only the usual loopback names count as this host. */
export function isInsecure(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  // URL.hostname writes an IPv6 address in brackets, and an IPv4 address in four decimal parts.
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
