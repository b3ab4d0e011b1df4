import { ApiPromise } from './api-promise.ts';
import { EvalwireError } from './errors.ts';
import type { PageFields } from './operation.ts';

type Arguments = Record<string, unknown>;
type Call<Page> = Promise<{ data: Page; response: Response }>;

/**
 * The promise of a list that pages. Awaited it is the first page's body; iterated it gives the items of all pages, one request ahead of nothing:
 * a page is asked for when the one before it is used up.
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

  /** The pages, one body after the other, until the service says that there are no more rows or sends an empty page. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    // Whoever iterates hears of a failure through the iteration; the promise itself may then go unread.
    this.catch(() => {});
    const { items, offset: offsetField, byNumber } = this.#fields;
    const first = Number(this.#args[offsetField] ?? (byNumber ? 1 : 0));
    let offset = byNumber ? (first - 1) * Number(this.#args[this.#fields.limit]) : first;
    let number = first;
    let page = (await this.#first).data;
    let seen = '';
    for (;;) {
      const rows = rowsOf(page, items);
      const print = rows.length > 0 ? JSON.stringify(rows) : '';
      if (print !== '' && print === seen) {
        throw new EvalwireError(
          `The service sent the same page again for ${offsetField}=${offset}; iteration stopped so as not to run for ever.`,
        );
      }
      yield page;
      seen = print;
      offset += rows.length;
      if (rows.length === 0 || !hasMore(page, this.#fields, offset, rows.length, this.#args)) return;
      page = (await this.#fetchPage({ ...this.#args, [offsetField]: byNumber ? ++number : offset })).data;
    }
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* rowsOf(page, this.#fields.items) as Item[];
  }
}

function rowsOf(page: unknown, field: string): unknown[] {
  const rows = (page as Arguments | null | undefined)?.[field];
  return Array.isArray(rows) ? rows : [];
}

function hasMore(page: unknown, fields: PageFields, offset: number, received: number, args: Arguments): boolean {
  const body = page as Arguments;
  const more = fields.more === undefined ? undefined : body[fields.more];
  if (typeof more === 'boolean') return more;
  const total = fields.total === undefined ? undefined : body[fields.total];
  if (typeof total === 'number') return offset < total;
  // Neither is known: a page that is not full is the last one.
  const limit = Number(body[fields.limit] ?? args[fields.limit]);
  return Number.isNaN(limit) || received >= limit;
}
