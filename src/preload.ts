/**
 * Loads the code that clients otherwise load on first use: of failures, waits, page iteration, uploads, simulations and the like.
 * Await it in tests before you fake timers, and in a page that may go offline. The code that `verifySsl: false` needs is not loaded.
 * @throws {Error} when a module cannot be loaded.
 * @example beforeAll(preload);
 */
export async function preload(): Promise<void> {
  await Promise.all([
    import('./core/failures.ts'),
    import('./core/poll.ts'),
    import('./core/pages.ts'),
    import('./core/log.ts'),
    import('./core/openapi-fetch-client.ts'),
    import('./vijil/describe-reply.ts'),
    import('./vijil/evaluate.ts'),
    import('./prodloop/describe-reply.ts'),
    import('./prodloop/recording/evaluate.ts'),
    import('./prodloop/simulation/simulate.ts'),
    import('./prodloop/simulation/task.ts'),
    import('./prodloop/litellm/chat.ts'),
    import('./mutagent/describe-reply.ts'),
    import('./promptic/describe-reply.ts'),
    import('./ptm/describe-reply.ts'),
    import('./ptm/evaluation.ts'),
  ]);
}
