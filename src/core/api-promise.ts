/** The promise of a call. `await` resolves to the parsed body; `.withResponse()` also returns the HTTP response. */
export class ApiPromise<T> extends Promise<T> {
  // then(), catch() and finally() return plain promises: a derived value has no response.
  // Stryker disable next-line BlockStatement: without a species, the language creates a plain promise as well.
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

  /** Resolves to the parsed body and the HTTP response (status and headers; its body has been read). */
  async withResponse(): Promise<{ data: T; response: Response }> {
    // Await this promise as well, so that its rejection counts as handled.
    await this;
    return this.#call;
  }
}
