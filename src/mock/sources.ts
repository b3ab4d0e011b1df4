import type { ServiceSource } from './service.ts';
import { services as allServices, type ServiceName } from './services.ts';

/** Names of evalwire's services, or custom services: documents with or without a story. */
export type Services = readonly string[] | Readonly<Record<string, ServiceSource>>;

/** Returns the sources of the named services; without names, of all. */
export function resolveSources(services: Services | undefined): Readonly<Record<string, ServiceSource>> {
  if (services === undefined) return allServices;
  if (!Array.isArray(services)) return services as Readonly<Record<string, ServiceSource>>;
  const named = services.map((name) => {
    if (!Object.hasOwn(allServices, name))
      throw new RangeError(`There is no service "${name}"; there are ${Object.keys(allServices).join(', ')}.`);
    return [name, allServices[name as ServiceName]];
  });
  return Object.fromEntries(named);
}
