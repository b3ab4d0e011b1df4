/** An optional peer dependency is not installed. The message contains the command that installs it. */
export class MissingPeerError extends Error {
  override readonly name = 'MissingPeerError';
  readonly code = 'ERR_MODULE_NOT_FOUND';
}

const PEERS: Readonly<Record<string, string>> = {
  '@stoplight/prism-http': 'The mock needs Prism. Install it: npm install --save-dev @stoplight/prism-http@5.16.0',
  msw: 'evalwire/msw needs MSW. Install it: npm install --save-dev msw',
  'ajv-formats': 'A contract check needs ajv-formats. Install it: npm install --save-dev ajv ajv-formats',
  ajv: 'A contract check needs Ajv. Install it: npm install --save-dev ajv ajv-formats',
};

/**
 * Runs an import of a peer dependency.
 * @throws {MissingPeerError} when the package is not installed.
 */
export async function importPeer<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = Object.keys(PEERS).find((peer) => new RegExp(`Cannot find package '${peer}'`).test(message));
    if (code !== 'ERR_MODULE_NOT_FOUND' || name === undefined) throw error;
    throw new MissingPeerError(PEERS[name], { cause: error });
  }
}
