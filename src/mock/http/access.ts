/** Which web pages and host names the server responds to. A page in a browser can send requests to any local server. */
import type { MockAnswer } from '../engine.ts';
import { createMockError } from './reply.ts';

const LOOPBACK_NAME = /^(localhost|.+\.localhost)$/;
const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|\[::1\]|\[::ffff:127(\.\d{1,3}){3}\])$/;

/**
 * Creates the check of the `Host` of a request. It accepts loopback names and addresses, the address that the connection arrived at,
 * and the given names. A foreign name that resolves to this machine (DNS rebinding) gets a response with the status 421.
 */
export function createHostCheck(
  names: readonly string[],
  describe = (name: string) =>
    `The mock does not respond to the host name ${JSON.stringify(name)}. If the name is yours, allow it: --allow-host ${name} (allowHosts: [${JSON.stringify(name)}]).`,
): (host: string | undefined, localAddress?: string) => MockAnswer | undefined {
  const allowed = new Set(names.map((name) => getHostname(name)));
  return (host, localAddress) => {
    // Browsers always send it; HTTP/1.0 clients may not.
    if (host === undefined) return undefined;
    const name = getHostname(host);
    if (LOOPBACK_NAME.test(name) || LOOPBACK_ADDRESS.test(name) || allowed.has(name)) return undefined;
    const address = localAddress?.replace(/^::ffff:/, '');
    if (address !== undefined && name === (address.includes(':') ? `[${address}]` : address)) return undefined;
    return createMockError(421, describe(name));
  };
}

/** Refuses a request to a control route that comes from a web page of another origin. */
export function checkOrigin(origin: string | undefined, host: string | undefined): MockAnswer | undefined {
  if (origin === undefined || (host !== undefined && origin.toLowerCase() === `http://${host.toLowerCase()}`))
    return undefined;
  return createMockError(403, `/_evalwire/ is not available to web pages of another origin (${origin}).`);
}

/** The name of an authority or of a bare IPv6 address, in lower case, without the port and a final dot. */
function getHostname(authority: string): string {
  const text = authority.trim().toLowerCase();
  const bracketed = /^(\[[^\]]*\])(:\d*)?$/.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed;
  if (text.split(':').length > 2) return `[${text}]`;
  return text.replace(/:\d*$/, '').replace(/\.$/, '');
}
