import { NotDocumented, type Preference } from '../prism/prism.ts';

/**
 * Reads which response a request prefers, as Prism documents it: from the header `Prefer: code=404, example=name, dynamic=true`,
 * or from the query fields `__code`, `__example`, `__dynamic` and `__seed`. Undefined without such a preference.
 * @throws {NotDocumented} when a preference cannot be read.
 */
export function readPreference(header: string | undefined, search: string): Preference | undefined {
  const preference = header === undefined ? readQueryFields(search) : parseHeader(header);
  const { code, example, dynamic, seed } = preference;
  if (code === undefined && example === undefined && dynamic === undefined && seed === undefined) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(code))
    throw new NotDocumented(422, `Prefer: code must be three digits, not "${code}".`);
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false')
    throw new NotDocumented(422, `Prefer: dynamic must be true or false, not "${dynamic}".`);
  return {
    code: code === undefined ? undefined : Number(code),
    example,
    dynamic: dynamic === undefined ? undefined : dynamic === 'true',
    seed,
  };
}

/** Removes those fields from the query: no document has them. */
export function removePreference(search: string): string {
  return search
    .split('&')
    .filter((pair) => !/^__(code|example|dynamic|seed)(=|$)/.test(pair))
    .join('&');
}

type Fields = Readonly<Record<string, string | undefined>>;

function readQueryFields(search: string): Fields {
  const query = new URLSearchParams(search);
  const get = (name: string) => query.get(`__${name}`) ?? undefined;
  return { code: get('code'), example: get('example'), dynamic: get('dynamic'), seed: get('seed') };
}

function parseHeader(header: string): Fields {
  const pairs = header.split(/[,;]/).map((item) => item.split('='));
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')]),
  );
}
