import { describe, expect, test } from 'vitest';
import type { PageFields } from '../../src/core/operation.ts';
import { PagePromise } from '../../src/core/paginate.ts';
import { collect } from '../support/collect.ts';
import { rejection } from './support.ts';
import { unhandledDuring } from './unhandled.ts';

type Page = Record<string, unknown>;
const FIELDS: PageFields = { items: 'data', total: 'total', more: 'hasMore', limit: 'limit', offset: 'offset' };
const response = new Response();

/** A list whose pages are given, or made from the arguments of each request. */
function listOf(pages: (Page | Error)[] | ((args: Page) => Page), args: Page = {}, fields: PageFields = FIELDS) {
  const asked: Page[] = [];
  const fetchPage = async (pageArgs: Page) => {
    const page = Array.isArray(pages) ? pages[asked.length] : pages(pageArgs);
    asked.push(pageArgs);
    if (asked.length > 50) throw new Error('it runs for ever');
    if (page instanceof Error) throw page;
    return { data: page as Page, response };
  };
  return { list: new PagePromise<Page, unknown>(fetchPage, args, fields), asked };
}

/** A service with `size` rows that honours limit and offset. */
const service =
  (size: number, extra: (offset: number, rows: number) => Page = () => ({ total: size })) =>
  ({ limit = 2, offset = 0 }: Page): Page => {
    const rows = Array.from({ length: size }, (_, i) => ({ id: i })).slice(
      Number(offset),
      Number(offset) + Number(limit),
    );
    return { data: rows, ...extra(Number(offset), rows.length) };
  };
const ids = (size: number) => Array.from({ length: size }, (_, id) => ({ id }));

describe('awaited', () => {
  test('it is the first page’s body, and nothing more is asked for', async () => {
    const { list, asked } = listOf(service(5), { limit: 2 });
    expect(await list).toEqual({ data: [{ id: 0 }, { id: 1 }], total: 5 });
    expect(asked).toEqual([{ limit: 2 }]);
    expect((await list.withResponse()).response).toBe(response);
  });
});

describe('iterated', () => {
  test('it gives the items of all pages, and asks for each page once', async () => {
    const { list, asked } = listOf(service(5), { limit: 2, status: 'x' });
    expect(await collect(list)).toEqual(ids(5));
    expect(asked.map(({ offset, status }) => [offset, status])).toEqual([
      [undefined, 'x'],
      [2, 'x'],
      [4, 'x'],
    ]);
  });

  test('it begins at the offset that was asked for', async () => {
    const { list, asked } = listOf(service(5), { limit: 2, offset: 3 });
    expect(await collect(list)).toEqual([{ id: 3 }, { id: 4 }]);
    expect(asked).toHaveLength(1);
    expect(await collect(listOf(service(5), { limit: 2, offset: '1' as never }).list)).toHaveLength(4);
  });

  test('it may be iterated twice, and after it was awaited; the first page is not asked for again', async () => {
    const { list, asked } = listOf(service(4), { limit: 2 });
    await list;
    expect(await collect(list)).toEqual(ids(4));
    expect(await collect(list)).toEqual(ids(4));
    expect(asked.map(({ offset }) => offset)).toEqual([undefined, 2, 2]);
  });

  test('left early it makes no further request', async () => {
    const { list, asked } = listOf(service(100), { limit: 2 });
    for await (const item of list) if ((item as { id: number }).id === 3) break;
    expect(asked).toHaveLength(2);
  });

  test('a page is asked for only when the one before it is used up', async () => {
    const { list, asked } = listOf(service(100), { limit: 2 });
    const items = list[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    expect(asked).toHaveLength(1);
    await items.next();
    expect(asked).toHaveLength(2);
    await items.return();
  });

  test('a service that gives smaller pages than asked for loses no row', async () => {
    const capped = ({ limit, offset }: Page) =>
      service(7)({ limit: Math.min(Number(limit), 3), ...(offset ? { offset } : {}) });
    expect(await collect(listOf(capped, { limit: 100 }).list)).toEqual(ids(7));
  });
});

describe('pages()', () => {
  test('gives the bodies, the first included', async () => {
    const { list } = listOf(service(3), { limit: 2 });
    expect(await collect(list.pages())).toEqual([
      { data: [{ id: 0 }, { id: 1 }], total: 3 },
      { data: [{ id: 2 }], total: 3 },
    ]);
  });
});

describe('the end', () => {
  test('is where the total is reached', async () => {
    expect(await collect(listOf(service(4), { limit: 2 }).list)).toEqual(ids(4));
  });

  test('is where the service says that there is no more, whatever the total', async () => {
    const more = service(6, (offset, rows) => ({ total: 100, hasMore: offset + rows < 4 }));
    expect(await collect(listOf(more, { limit: 2 }).list)).toEqual(ids(4));
  });

  test('is a page that is not full where neither is told', async () => {
    const silent = service(5, () => ({}));
    const { list, asked } = listOf(silent, { limit: 2 }, { items: 'data', limit: 'limit', offset: 'offset' });
    expect(await collect(list)).toEqual(ids(5));
    expect(asked).toHaveLength(3);
  });

  test('is judged by the page size of the reply where it names one', async () => {
    const silent = service(5, () => ({ limit: 2 }));
    expect(await collect(listOf(silent).list)).toEqual(ids(5));
  });

  test('is an empty page where nothing tells how large a page is', async () => {
    const { list, asked } = listOf(service(5, () => ({})));
    expect(await collect(list)).toEqual(ids(5));
    expect(asked.map(({ offset }) => offset)).toEqual([undefined, 2, 4, 5]);
  });

  test('is an empty page, even where more is promised', async () => {
    const { list, asked } = listOf([
      { data: [{ id: 0 }], total: 9 },
      { data: [], total: 9, hasMore: true },
    ]);
    expect(await collect(list)).toEqual([{ id: 0 }]);
    expect(asked).toHaveLength(2);
    expect(await collect(listOf([{ data: [], total: 0 }]).list)).toEqual([]);
  });

  test.each([null, undefined, 'text', {}, { data: null }, { data: 'rows' }])(
    'is a body without rows: %j',
    async (page) => {
      const { list } = listOf(() => page as Page);
      expect(await collect(list)).toEqual([]);
      expect(await list).toBe(page);
    },
  );
});

describe('a service that ignores the offset', () => {
  test('ends the iteration with an error after the page that came again', async () => {
    const { list, asked } = listOf(() => ({ data: ids(2), total: 100 }), { limit: 2 });
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of list) seen.push(item);
      })(),
    );
    expect(error).toMatchObject({ name: 'EvalwireError' });
    expect(error.message).toContain('the same page again for offset=2');
    expect(seen).toEqual(ids(2));
    expect(asked).toHaveLength(2);
  });
});

describe('a failure', () => {
  const failure = new Error('no');

  test('of the first page comes through the iteration, and leaves no unhandled rejection', async () => {
    expect(
      await unhandledDuring(async () => {
        expect(await rejection(collect(listOf([failure]).list))).toBe(failure);
        expect(await rejection(collect(listOf([failure]).list.pages()))).toBe(failure);
        expect(await rejection(listOf([failure]).list)).toBe(failure);
        expect(await rejection(listOf([failure]).list.withResponse())).toBe(failure);
      }),
    ).toEqual([]);
  });

  test('of a later page comes after the items before it', async () => {
    const { list } = listOf([{ data: ids(2), total: 9 }, failure]);
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of list) seen.push(item);
      })(),
    );
    expect(error).toBe(failure);
    expect(seen).toEqual(ids(2));
  });
});
