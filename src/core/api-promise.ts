/** The promise of a call. Awaited it gives the parsed body; `.withResponse()` gives the HTTP response beside it. */
export class ApiPromise<T> extends Promise<T> {
  // then() and friends give plain promises: a derived value has no response of its own.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #call: Promise<{ data: T; response: Response }>;

  constructor(call: Promise<{ data: T; response: Response }>) {
    super((resolve, reject) => {
      call.then(({ data }) => resolve(data), reject);
    });
    this.#call = call;
  }

  /** The parsed body and the HTTP response (status, headers; its body has been read). */
  async withResponse(): Promise<{ data: T; response: Response }> {
    // A failure is delivered through this promise itself, which then must not go unread.
    await this;
    return this.#call;
  }
}
