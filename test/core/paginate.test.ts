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
  test('resolves to the first page’s body and requests nothing more', async () => {
    const { list, asked } = listOf(service(5), { limit: 2 });
    expect(await list).toEqual({ data: [{ id: 0 }, { id: 1 }], total: 5 });
    expect(asked).toEqual([{ limit: 2 }]);
    expect((await list.withResponse()).response).toBe(response);
  });
});

describe('iterated', () => {
  test('yields the items of all pages and requests each page once', async () => {
    const { list, asked } = listOf(service(5), { limit: 2, status: 'x' });
    expect(await collect(list)).toEqual(ids(5));
    expect(asked.map(({ offset, status }) => [offset, status])).toEqual([
      [undefined, 'x'],
      [2, 'x'],
      [4, 'x'],
    ]);
  });

  test('begins at the requested offset', async () => {
    const { list, asked } = listOf(service(5), { limit: 2, offset: 3 });
    expect(await collect(list)).toEqual([{ id: 3 }, { id: 4 }]);
    expect(asked).toHaveLength(1);
    expect(await collect(listOf(service(5), { limit: 2, offset: '1' as never }).list)).toHaveLength(4);
  });

  test('works twice, and after an await; the first page is not requested again', async () => {
    const { list, asked } = listOf(service(4), { limit: 2 });
    await list;
    expect(await collect(list)).toEqual(ids(4));
    expect(await collect(list)).toEqual(ids(4));
    expect(asked.map(({ offset }) => offset)).toEqual([undefined, 2, 2]);
  });

  test('sends no further request after the loop stops early', async () => {
    const { list, asked } = listOf(service(100), { limit: 2 });
    for await (const item of list) if ((item as { id: number }).id === 3) break;
    expect(asked).toHaveLength(2);
  });

  test('requests a page only when the previous one is consumed', async () => {
    const { list, asked } = listOf(service(100), { limit: 2 });
    const items = list[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    expect(asked).toHaveLength(1);
    await items.next();
    expect(asked).toHaveLength(2);
    await items.return();
  });

  test('loses no row if the service returns smaller pages than requested', async () => {
    const capped = ({ limit, offset }: Page) =>
      service(7)({ limit: Math.min(Number(limit), 3), ...(offset ? { offset } : {}) });
    expect(await collect(listOf(capped, { limit: 100 }).list)).toEqual(ids(7));
  });
});

describe('a list whose pages have numbers', () => {
  const fields: PageFields = { items: 'data', total: 'total', limit: 'size', offset: 'page', byNumber: true };
  const numbered = ({ size = 2, page = 1 }: Page) =>
    service(5)({ limit: size, offset: (Number(page) - 1) * Number(size) });

  test('is iterated from the first page', async () => {
    const { list, asked } = listOf(numbered, { size: 2 }, fields);
    expect(await collect(list)).toEqual(ids(5));
    expect(asked).toEqual([{ size: 2 }, { size: 2, page: 2 }, { size: 2, page: 3 }]);
  });

  test('is iterated from the requested page to the total', async () => {
    const { list, asked } = listOf(numbered, { size: 2, page: 2 }, fields);
    expect(await collect(list)).toEqual([{ id: 2 }, { id: 3 }, { id: 4 }]);
    expect(asked.map(({ page }) => page)).toEqual([2, 3]);
  });

  test('ends with an error that names the page if the service repeats one', async () => {
    const { list } = listOf(() => ({ data: ids(2), total: 100 }), { size: 2 }, fields);
    expect((await rejection(collect(list))).message).toContain('the same page twice (page=2)');
  });
});

describe('pages()', () => {
  test('yields the bodies, including the first', async () => {
    const { list } = listOf(service(3), { limit: 2 });
    expect(await collect(list.pages())).toEqual([
      { data: [{ id: 0 }, { id: 1 }], total: 3 },
      { data: [{ id: 2 }], total: 3 },
    ]);
  });
});

describe('the end', () => {
  test('is reached with the total', async () => {
    expect(await collect(listOf(service(4), { limit: 2 }).list)).toEqual(ids(4));
  });

  test('is reached when the service reports no more rows, whatever the total', async () => {
    const more = service(6, (offset, rows) => ({ total: 100, hasMore: offset + rows < 4 }));
    expect(await collect(listOf(more, { limit: 2 }).list)).toEqual(ids(4));
  });

  test('is a page that is not full if the service reports neither', async () => {
    const silent = service(5, () => ({}));
    const { list, asked } = listOf(silent, { limit: 2 }, { items: 'data', limit: 'limit', offset: 'offset' });
    expect(await collect(list)).toEqual(ids(5));
    expect(asked).toHaveLength(3);
  });

  test('is judged by the page size in the response, if there is one', async () => {
    const silent = service(5, () => ({ limit: 2 }));
    expect(await collect(listOf(silent).list)).toEqual(ids(5));
  });

  test('is an empty page if the page size is unknown', async () => {
    const { list, asked } = listOf(service(5, () => ({})));
    expect(await collect(list)).toEqual(ids(5));
    expect(asked.map(({ offset }) => offset)).toEqual([undefined, 2, 4, 5]);
  });

  test('is an empty page, even if the service reports more rows', async () => {
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
  test('ends the iteration with an error instead of the repeated page', async () => {
    const { list, asked } = listOf(() => ({ data: ids(2), total: 100 }), { limit: 2 });
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        for await (const item of list) seen.push(item);
      })(),
    );
    expect(error).toMatchObject({ name: 'EvalwireError' });
    expect(error.message).toBe(
      'The service returned the same page twice (offset=2). Stopped iterating to avoid an endless loop.',
    );
    expect(seen).toEqual(ids(2));
    expect(asked).toHaveLength(2);
  });
});

describe('a service that repeats an earlier page', () => {
  test.each([2, 3, 7])('is noticed if %i pages alternate', async (period) => {
    const pages = Array.from({ length: 20 }, (_, i) => ({ data: [{ id: i % period, tags: ['x'] }], hasMore: true }));
    const { list, asked } = listOf(pages);
    const error = await rejection(collect(list));
    expect(error.message).toContain(`the same page twice (offset=${period})`);
    expect(asked).toHaveLength(period + 1);
  });

  test.each<[string, unknown[], unknown[]]>([
    ['order', [1, 2], [2, 1]],
    ['type', [1], ['1']],
    ['the borders of texts', ['ab', 'c'], ['a', 'bc']],
    ['nesting', [[1], 2], [[1, 2]]],
    ['null and text', [null], ['null']],
    ['null and an object', [null], [{ null: 1 }]],
    ['null and an empty object', [null], [{}]],
    ['an empty object and list', [{}], [[]]],
    ['a field name', [{ a: 1 }], [{ b: 1 }]],
    ['a nested value', [{ id: 1, a: { b: [1, { c: 'x' }] } }], [{ id: 1, a: { b: [1, { c: 'y' }] } }]],
    ['large numbers', [0.1], [0.10000000000000002]],
  ])('is not confused with one that differs in %s', async (_, first, second) => {
    const { list } = listOf([
      { data: first, hasMore: true },
      { data: second, hasMore: false },
    ]);
    expect(await collect(list)).toEqual([...first, ...second]);
  });
});

test('rows nested deeper than the call stack are iterated, and their repetition is noticed', async () => {
  const deep = (end: string) => JSON.parse(`${'[{"a":'.repeat(100_000)}"${end}"${'}]'.repeat(100_000)}`);
  expect(() => JSON.stringify(deep('x'))).toThrow(RangeError);
  const { list } = listOf([
    { data: [deep('x')], hasMore: true },
    { data: [deep('y')], hasMore: true },
    { data: [deep('x')], hasMore: true },
  ]);
  let count = 0;
  const error = await rejection(
    (async () => {
      for await (const _ of list) count++;
    })(),
  );
  expect(error.message).toContain('the same page twice');
  expect(count).toBe(2);
});

describe('a failure', () => {
  const failure = new Error('no');

  test('of the first page reaches the iteration and leaves no unhandled rejection', async () => {
    expect(
      await unhandledDuring(async () => {
        expect(await rejection(collect(listOf([failure]).list))).toBe(failure);
        expect(await rejection(collect(listOf([failure]).list.pages()))).toBe(failure);
        expect(await rejection(listOf([failure]).list)).toBe(failure);
        expect(await rejection(listOf([failure]).list.withResponse())).toBe(failure);
      }),
    ).toEqual([]);
  });

  test('of a later page follows the items before it', async () => {
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
