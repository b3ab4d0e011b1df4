/**
 * Prism loads a third of a second of code that only proxying, Postman collections and generated bodies use.
 * While it is being imported, stand-ins take the place of those packages; the first use of one loads the real package.
 */
const PUT_OFF = [
  // Forwarding to a real server.
  'http-proxy-agent',
  'https-proxy-agent',
  'node-fetch',
  // Documents that are no OpenAPI 3, and reading them from text.
  '@stoplight/http-spec/oas2/operation',
  '@stoplight/http-spec/postman/operation',
  '@stoplight/yaml',
  // Generated bodies.
  '@faker-js/faker',
  'json-schema-ref-parser',
  // A credential that is refused, and the log.
  'lodash/fp',
  'pino',
];

/** Imports `name` by `load`, with stand-ins for what it need not have yet; in a browser, which has no module cache, as usual. */
export async function importLightly<T>(name: string, load: () => Promise<T>): Promise<T> {
  const module = globalThis.process?.getBuiltinModule?.('node:module');
  if (!module) return load();
  const require = module.createRequire(module.createRequire(import.meta.url).resolve(name));
  const stoodIn = PUT_OFF.flatMap((put) => standIn(require, put));
  try {
    return await load();
  } finally {
    for (const file of stoodIn) delete require.cache[file];
  }
}

/** Puts a stand-in into the module cache; gives the file that it stands for, or nothing where the real one is there already. */
function standIn(require: NodeJS.Require, name: string): string[] {
  let file: string;
  try {
    file = require.resolve(name);
  } catch {
    return [];
  }
  if (require.cache[file]) return [];
  let real: Record<string, object> | undefined;
  const load = (): Record<string, object> => {
    delete require.cache[file];
    real ??= require(file) as Record<string, object>;
    return real;
  };
  const part = (key: string) =>
    proxy(
      () => load()[key] as object,
      (member) => Reflect.get(load()[key] as object, member),
    );
  const exports = proxy(load, (key) => (key === '__esModule' ? undefined : part(String(key))));
  require.cache[file] = {
    id: file,
    filename: file,
    path: '',
    exports,
    loaded: true,
    require,
    children: [],
    paths: [],
    parent: null,
    isPreloading: false,
  };
  return [file];
}

/** Stands for whatever `real` gives when it is called, with or without `new`. A class can: it is a function and an object. */
function proxy(real: () => object, get: (key: string | symbol) => unknown): object {
  return new Proxy(class {}, {
    get: (_, key) => get(key),
    apply: (_, self, args) => Reflect.apply(real() as () => unknown, self, args),
    construct: (_, args) => Reflect.construct(real() as new () => object, args),
  });
}
