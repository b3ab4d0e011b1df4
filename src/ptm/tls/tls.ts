import { UsageError } from '../../core/errors.ts';
import { env } from '../../core/options.ts';

type Fetch = typeof globalThis.fetch;

const OFF = ['false', '0', 'no', 'off'];

/**
 * The fetch of a client that does not check certificates; undefined where it does (contract §2). The option beats `PTM_SSL_VERIFY`.
 * The switch is this client's alone: `NODE_TLS_REJECT_UNAUTHORIZED` would be the whole process's.
 * @throws UsageError where an explicit `false` cannot be honoured.
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
      throw new UsageError('verifySsl: false has no effect on a fetch of your own; switch the check off there.');
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
