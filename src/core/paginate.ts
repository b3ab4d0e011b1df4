import { ApiPromise } from './api-promise.ts';
import type { PageFields } from './operation.ts';

type Arguments = Record<string, unknown>;
type Call<Page> = Promise<{ data: Page; response: Response }>;

/**
 * The promise of a paginated list. `await` resolves to the first page's body, `for await` yields the items of all pages.
 * Pages are not prefetched: the next one is requested once the current one is consumed.
 */
export class PagePromise<Page, Item> extends ApiPromise<Page> {
  #first: Call<Page>;
  #fetchPage: (args: Arguments) => Call<Page>;
  #args: Arguments;
  #fields: PageFields;

  constructor(fetchPage: (args: Arguments) => Call<Page>, args: Arguments, fields: PageFields) {
    const first = fetchPage(args);
    super(first);
    this.#first = first;
    this.#fetchPage = fetchPage;
    this.#args = args;
    this.#fields = fields;
  }

  /**
   * Yields the bodies of the pages until the service reports that there are no more rows, or returns an empty page.
   * @throws {EvalwireError} when the service returns the same rows as on an earlier page.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    // The iterator reports errors, so mark this promise's own rejection as handled.
    this.catch(() => {});
    // Loaded with the first iteration: many programs have none.
    const { iteratePages } = await import('./pages.ts');
    yield* iteratePages(this.#first, this.#fetchPage, this.#args, this.#fields);
  }

  /** Yields the items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* getRows<Item>(page, this.#fields.items);
  }
}

/** Returns the rows of a page; an empty list if it has none. */
export function getRows<Item>(page: unknown, field: string): Item[] {
  const rows = (page as Arguments | null | undefined)?.[field];
  return Array.isArray(rows) ? rows : [];
}
