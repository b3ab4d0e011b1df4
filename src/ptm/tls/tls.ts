import { UsageError } from '../../core/errors.ts';
import { env } from '../../core/options.ts';

type Fetch = typeof globalThis.fetch;

const OFF = ['false', '0', 'no', 'off'];

/**
 * Returns the fetch of a client that does not check certificates; undefined if it does (contract §2). The option replaces `PTM_SSL_VERIFY`.
 * It applies to this client only: `NODE_TLS_REJECT_UNAUTHORIZED` would apply to the whole process.
 * @throws {UsageError} when an explicit `false` is not possible.
 * @internal
 */
export function uncheckedFetch(verifySsl: boolean | undefined, fetch: Fetch | undefined): Fetch | undefined {
  if (verifySsl !== undefined && typeof verifySsl !== 'boolean')
    throw new UsageError(`verifySsl must be true or false, not of type ${typeof verifySsl}.`);
  const verify = verifySsl ?? !OFF.includes((env('PTM_SSL_VERIFY') ?? '').trim().toLowerCase());
  if (verify) return undefined;
  const explicit = verifySsl === false;
  if (fetch) {
    if (explicit)
      throw new UsageError(
        'verifySsl: false cannot be combined with a custom fetch. Disable certificate checks in that fetch instead.',
      );
    return undefined;
  }
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  if (!process?.getBuiltinModule?.('node:https')) {
    const cause = explicit ? 'verifySsl: false' : 'PTM_SSL_VERIFY';
    throw new UsageError(
      `${cause} needs Node.js: this runtime cannot switch off the check of certificates. Leave it out, or pass a fetch that can.`,
    );
  }
  // Few need it: it is loaded with the first request.
  let unchecked: Promise<Fetch> | undefined;
  return async (input, init) => {
    unchecked ??= import('./unchecked-fetch.ts').then(({ createUncheckedFetch }) => createUncheckedFetch());
    return (await unchecked)(input, init);
  };
}
