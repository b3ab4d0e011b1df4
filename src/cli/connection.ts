import { checkBaseUrl, isInsecure } from '../core/base-url.ts';
import { env } from '../core/options.ts';
import type { CONNECTION_OPTIONS, OptionValues } from './command.ts';
import { parseWhole } from './command-line.ts';
import { WrongUse } from './failure.ts';
import { resolveName } from './nearest.ts';
import type { ClientSettings, ServiceCommand } from './service-command.ts';
import { services } from './services.ts';

/** Completes a service's name. @throws {WrongUse} naming the nearest one. */
export function resolveService(name: string): string {
  return resolveName(name, Object.keys(services), 'service');
}

/** What the service's folder says about it for the command line. */
export async function loadServiceCommand(service: string): Promise<ServiceCommand> {
  const entry = services[service];
  if (!entry) throw new WrongUse(`Unknown service "${service}".`);
  return entry.command();
}

/**
 * Creates the client of a service from the connection options and the environment.
 * @param overrides take precedence, e.g. a `fetch`.
 * @throws {WrongUse} naming the variable of a missing credential.
 */
export async function createClient(
  service: string,
  options: OptionValues<typeof CONNECTION_OPTIONS>,
  overrides: ClientSettings = {},
): Promise<Record<string, unknown>> {
  const command = await loadServiceCommand(service);
  const credential = command.credentials.find(({ variable }) => env(variable));
  const hasOverride = command.credentials.some(({ option }) => overrides[option] !== undefined);
  if (!credential && !hasOverride)
    throw new WrongUse(
      `No credential for ${service}. Set ${command.credentials.map(({ variable }) => variable).join(' or ')} in the environment.`,
    );
  const baseUrl = resolveBaseUrl(service, command, options);
  return command.createClient({
    ...(credential ? { [credential.option]: env(credential.variable) } : {}),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(options['allow-insecure-http'] ? { allowInsecureHttp: true } : {}),
    ...(options.retries === undefined ? {} : { maxRetries: parseWhole(options.retries, '--retries', 100) }),
    ...overrides,
  }) as Record<string, unknown>;
}

/** Returns the base URL of the option or of the environment; undefined for the vendor's own. */
function resolveBaseUrl(
  service: string,
  { baseUrlVariable, requiresBaseUrl }: ServiceCommand,
  options: OptionValues<typeof CONNECTION_OPTIONS>,
): string | undefined {
  const name = options['base-url'] === undefined ? baseUrlVariable : '--base-url';
  const value = options['base-url'] ?? env(baseUrlVariable);
  if (value === undefined && requiresBaseUrl)
    throw new WrongUse(
      `${service} has no public server. Pass --base-url, or set ${baseUrlVariable} in the environment.`,
    );
  if (value === undefined) return undefined;
  const baseUrl = checkBaseUrl(value, name);
  if (isInsecure(baseUrl) && !options['allow-insecure-http'])
    throw new WrongUse(
      `${name} "${baseUrl}" would send the credentials unencrypted. Use https:, or pass --allow-insecure-http to accept that.`,
    );
  return baseUrl;
}
