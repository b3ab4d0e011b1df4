import { EvalwireError } from './errors.ts';
import type { PageFields } from './operation.ts';
import { getRows } from './paginate.ts';

type Arguments = Record<string, unknown>;
type Call<Page> = Promise<{ data: Page; response: Response }>;

/**
 * Yields the bodies of the pages until the service reports that there are no more rows, or returns an empty page.
 * @throws {EvalwireError} when the service returns the same rows as on an earlier page.
 */
export async function* iteratePages<Page>(
  firstPage: Call<Page>,
  fetchPage: (args: Arguments) => Call<Page>,
  args: Arguments,
  fields: PageFields,
): AsyncGenerator<Page, void, undefined> {
  const { items, offset: offsetField, byNumber } = fields;
  const first = Number(args[offsetField] ?? (byNumber ? 1 : 0));
  let offset = byNumber ? (first - 1) * Number(args[fields.limit]) : first;
  let number = first;
  let page = (await firstPage).data;
  const seen = new Set<string>();
  for (;;) {
    const rows = getRows(page, items);
    const digest = digestRows(rows);
    if (seen.has(digest)) {
      const position = `${offsetField}=${byNumber ? number : offset}`;
      throw new EvalwireError(
        `The service returned the same page twice (${position}). Stopped iterating to avoid an endless loop.`,
      );
    }
    seen.add(digest);
    yield page;
    offset += rows.length;
    if (rows.length === 0 || !hasMore(page, fields, offset, rows.length, args)) return;
    page = (await fetchPage({ ...args, [offsetField]: byNumber ? ++number : offset })).data;
  }
}

function hasMore(page: unknown, fields: PageFields, offset: number, received: number, args: Arguments): boolean {
  const body = page as Arguments;
  const more = fields.more && body[fields.more];
  if (typeof more === 'boolean') return more;
  const total = fields.total && body[fields.total];
  if (typeof total === 'number') return offset < total;
  // The service reports neither: a page that is not full is the last one.
  const limit = Number(body[fields.limit] ?? args[fields.limit]);
  return Number.isNaN(limit) || received >= limit;
}

/**
 * Returns a digest of rows: equal for equal rows. Reads nested values without recursion, because JSON can be deeper than the call stack,
 * and keeps 53 bits rather than the rows, because a list can have any number of pages.
 */
function digestRows(rows: readonly unknown[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  let count = 0;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    // A separator: "ab", "c" differs from "a", "bc".
    high = Math.imul(high ^ 0x10000, 2654435761);
    low = Math.imul(low ^ (high >>> 16), 1597334677);
    count++;
  };
  const pending: unknown[] = [rows];
  while (pending.length > 0) {
    const value = pending.pop();
    add(Array.isArray(value) ? '[' : typeof value);
    if (typeof value !== 'object' || value === null) {
      add(String(value));
      continue;
    }
    for (const [name, item] of Object.entries(value)) {
      add(name);
      pending.push(item);
    }
    add(']');
  }
  return `${count}:${high >>> 0}:${low >>> 0}`;
}
