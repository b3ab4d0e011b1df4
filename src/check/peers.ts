import type { Ajv2020 } from 'ajv/dist/2020.js';
import { importPeer } from '../mock/peer.ts';

/**
 * Creates a validator of JSON Schema 2020-12 with formats.
 * @throws {MissingPeerError} when `ajv` or `ajv-formats` is not installed.
 */
export async function createAjv(options: { coerceTypes: boolean }): Promise<Ajv2020> {
  const { Ajv2020 } = await importPeer(() => import('ajv/dist/2020.js'));
  const { default: addFormats } = await importPeer(() => import('ajv-formats'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, ...options });
  // A bundler or Node may wrap the CommonJS module once more.
  const add = typeof addFormats === 'function' ? addFormats : (addFormats as { default: unknown }).default;
  (add as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}
