/**
 * Prism loads half a second of code that only proxying, Postman collections and generated bodies use.
 * While it is being imported, those packages are put off until somebody touches them.
 */
const PUT_OFF = [
  '@faker-js/faker',
  'http-proxy-agent',
  'https-proxy-agent',
  'node-fetch',
  '@stoplight/http-spec/postman/operation',
];
const SCHEME = 'evalwire-lazy:';

/** Imports with those packages put off; where the runtime has no module hooks, as usual. */
export async function importLightly<T>(load: () => Promise<T>): Promise<T> {
  const hooks = await registerHooks();
  try {
    return await load();
  } finally {
    hooks?.deregister();
  }
}

async function registerHooks(): Promise<{ deregister(): void } | undefined> {
  const module = await import('node:module').catch(() => undefined);
  return module?.registerHooks?.({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (!PUT_OFF.includes(specifier) || !resolved.url.startsWith('file:')) return resolved;
      return { url: SCHEME + resolved.url, format: 'commonjs', shortCircuit: true };
    },
    load(url, context, next) {
      if (!url.startsWith(SCHEME)) return next(url, context);
      return { format: 'commonjs', source: proxySource(url.slice(SCHEME.length)), shortCircuit: true };
    },
  });
}

/** A module whose exports are stand-ins; the first use of one loads the real module. */
function proxySource(url: string): string {
  return `
    const { createRequire } = process.getBuiltinModule('node:module');
    const { fileURLToPath } = process.getBuiltinModule('node:url');
    const url = ${JSON.stringify(url)};
    let real;
    const load = () => (real ??= createRequire(url)(fileURLToPath(url)));
    const standIn = (name) => new Proxy(function () {}, {
      get: (_, key) => Reflect.get(load()[name], key),
      apply: (_, self, args) => Reflect.apply(load()[name], self, args),
      construct: (_, args) => Reflect.construct(load()[name], args),
    });
    module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' || standIn(name) });
  `;
}
