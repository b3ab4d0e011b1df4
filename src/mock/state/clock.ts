/** A hundred years: beyond that, dates would leave the range of a JavaScript `Date`. */
const LONGEST_ADVANCE_MS = 100 * 365 * 24 * 3_600_000;

/**
 * The mock's time: the machine's time plus what a test has added. Time stamps, and jobs that advance by time, follow it.
 * @example mock.clock.advance(60_000); // a minute passes at once
 */
export class Clock {
  #offset = 0;

  /** The mock's time in milliseconds since 1970, like `Date.now()`. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /**
   * Moves the time forward.
   * @param ms Milliseconds, 0 or more. All calls together may add up to 100 years.
   * @throws {RangeError} when `ms` is not such a number.
   */
  advance(ms: number): void {
    if (typeof ms !== 'number' || !(ms >= 0 && this.#offset + ms <= LONGEST_ADVANCE_MS))
      throw new RangeError(
        `The clock cannot advance by ${JSON.stringify(ms) ?? String(ms)}. Pass milliseconds from 0 to ${LONGEST_ADVANCE_MS}.`,
      );
    this.#offset += ms;
  }

  /** Goes back to the machine's time. */
  reset(): void {
    this.#offset = 0;
  }
}
