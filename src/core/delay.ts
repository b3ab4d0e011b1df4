/** Longest time a timer can hold in JavaScript, in ms; a longer one would fire at once. */
export const MAX_TIMER_MS = 2_147_483_647;

/** Sleeps `ms`; an abort ends it at once by rejecting with the signal's reason. Leaves no timer and no listener behind. */
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
