import type { ListSkillsParams, Skill, SkillPage } from '../../generated/ptm/methods.ts';
import { operations } from '../../generated/ptm/operations.ts';
import type { CallOptions } from '../core/options.ts';
import { PagePromise } from '../core/paginate.ts';
import type { Answer, Transport } from '../core/transport.ts';
import { tidy } from './arguments.ts';

type Arguments = Record<string, unknown>;

/** `PagePromise` counts rows; this list is asked for by page number, so rows passed are mapped to the page that comes next. */
const FIELDS = { items: 'items', total: 'total', limit: 'page_size', offset: 'rows_passed' };
const { page: FIRST_PAGE, page_size: PAGE_SIZE } = operations.listSkills.defaults;

/** @internal See `PtmClient.listSkills`. */
export function listSkills(
  transport: Transport,
  params: ListSkillsParams | undefined,
  options?: CallOptions,
): PagePromise<SkillPage, Skill> {
  const first = params?.page ?? FIRST_PAGE;
  const passed = (first - 1) * (params?.page_size ?? PAGE_SIZE);
  const pages = new Map<unknown, number>([[passed, first]]);
  const fetchPage = async ({ [FIELDS.offset]: rowsPassed, ...args }: Arguments): Promise<Answer<SkillPage>> => {
    const page = pages.get(rowsPassed) ?? first;
    const sent = tidy('listSkills', { ...args, page });
    const answer = await transport.call('listSkills', operations.listSkills, sent, options);
    const { items } = (answer.data ?? {}) as Partial<SkillPage>;
    pages.set(Number(rowsPassed) + (Array.isArray(items) ? items.length : 0), page + 1);
    return answer as Answer<SkillPage>;
  };
  return new PagePromise(fetchPage, { ...params, [FIELDS.offset]: passed }, FIELDS);
}
