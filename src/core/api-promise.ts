/** The promise of a call. Awaited it gives the parsed body; `.withResponse()` gives the HTTP response beside it. */
export class ApiPromise<T> extends Promise<T> {
  // then() and friends give plain promises: a derived value has no response of its own.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #response: Promise<Response>;

  constructor(call: Promise<{ data: T; response: Response }>) {
    super((resolve, reject) => {
      call.then(({ data }) => resolve(data), reject);
    });
    this.#response = call.then(({ response }) => response);
    // The rejection is already delivered through this promise itself.
    this.#response.catch(() => {});
  }

  /** The parsed body and the HTTP response (status, headers; its body has been read). */
  async withResponse(): Promise<{ data: T; response: Response }> {
    return { data: await this, response: await this.#response };
  }
}
