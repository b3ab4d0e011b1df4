/**
 * Lets code import `evalwire/…` from src/ instead of dist/, without a build: `node --import ./scripts/use-source.ts examples/vijil.ts`.
 * The subpaths are those of `paths` in tsconfig.json, so the compiler and Node agree.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { root } from './services.ts';

const { paths } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8')).compilerOptions as {
  paths: Record<string, [string]>;
};

registerHooks({
  resolve(specifier, context, nextResolve) {
    for (const [pattern, [target]] of Object.entries(paths)) {
      const [start = '', end] = pattern.split('*');
      if (end === undefined ? specifier !== pattern : !specifier.startsWith(start)) continue;
      return nextResolve(new URL(target.replace('*', specifier.slice(start.length)), `file://${root}`).href, context);
    }
    return nextResolve(specifier, context);
  },
});
