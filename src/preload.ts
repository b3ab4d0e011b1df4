/**
 * Loads the code that clients otherwise load with their first failure, wait, page iteration, upload or simulation.
 * Await it in tests before you fake timers, and in a page that may go offline. The code that `verifySsl: false` needs is not loaded.
 * @throws {Error} when a module cannot be loaded.
 * @example beforeAll(preload);
 */
export async function preload(): Promise<void> {
  await Promise.all([
    import('./core/failures.ts'),
    import('./core/poll.ts'),
    import('./core/pages.ts'),
    import('openapi-fetch'),
    import('./prodloop/recording/evaluate.ts'),
    import('./prodloop/simulation/simulate.ts'),
    import('./prodloop/simulation/task.ts'),
    import('./prodloop/litellm/chat.ts'),
  ]);
}
