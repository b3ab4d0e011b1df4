/** Splits request targets by hand: `new URL` throws for some that a client may send, such as `//`. */

/** The authority and the path of a request target. A client that uses the mock as its proxy sends a whole URL. */
export function parseTarget(url: string): { readonly authority: string | undefined; readonly target: string } {
  if (url.startsWith('/')) return { authority: undefined, target: url };
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1];
  if (authority === undefined) return { authority: undefined, target: `/${url}` };
  const rest = url.slice(url.indexOf('//') + 2 + authority.length);
  return { authority, target: rest.startsWith('/') ? rest : `/${rest}` };
}

/** The path and the query of a target; the query without its question mark. */
export function splitTarget(target: string): { readonly path: string; readonly search: string } {
  const mark = target.indexOf('?');
  return mark < 0 ? { path: target, search: '' } : { path: target.slice(0, mark), search: target.slice(mark + 1) };
}
