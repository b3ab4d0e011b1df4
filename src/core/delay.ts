/** Longest delay of a timer in JavaScript, in ms. A longer one would fire immediately. */
export const MAX_TIMER_MS = 2_147_483_647;

/** Resolves after `ms`. Rejects with the signal's reason as soon as `signal` aborts. Leaves no timer and no listener behind. */
export function delay(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      },
      Math.min(ms, MAX_TIMER_MS),
    );
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
