/**
 * The mock as MSW request handlers: the same engine without a port, for unit tests and browsers.
 * @module
 */
import type { RequestHandler } from 'msw';
import { type CreateMockOptions, createMock, type InProcessMock } from './create-mock.ts';
import { isBelow, toMockRequest, toResponse } from './fetch.ts';
import { importPeer, MissingPeerError } from './peer.ts';

export type MswMockOptions = CreateMockOptions;
export { MissingPeerError };

export interface MswMock extends InProcessMock {
  /** One handler for each service; pass them to MSW's `setupServer` or `setupWorker`. */
  readonly handlers: RequestHandler[];
}

/**
 * Creates the handlers. Whatever a request header or a standing fault specifies works here too; a dropped connection is a network error.
 * @throws {RangeError} for an unknown service.
 * @throws {MissingPeerError} when `msw` or `@stoplight/prism-http` is not installed.
 * @example
 * const mock = await createMswMock({ services: ['vijil'] });
 * setupServer(...mock.handlers).listen();
 */
export async function createMswMock(options: MswMockOptions = {}): Promise<MswMock> {
  const [{ http }, mock] = await Promise.all([importPeer(() => import('msw')), createMock(options)]);
  const { engine } = mock;
  const handlers = engine.serviceNames.map((name) => {
    const base = mock.url(name);
    return http.all(
      ({ request }) => isBelow(base, request.url),
      async ({ request }) => {
        const answer = await engine.handle(name, toMockRequest(request, base));
        return answer.connection === 'drop' ? Response.error() : toResponse(answer, request.method);
      },
    );
  });
  return { ...mock, handlers };
}
