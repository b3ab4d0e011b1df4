/** Every operation, status and example of every document, answered by the mock and valid against its document. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { services } from '../../src/mock/services.ts';
import { listOperations } from '../../src/openapi/document.ts';
import { deref } from '../../src/openapi/reference.ts';

type Node = any;

const names = process.env.MOCK_SERVICES?.split(',') ?? Object.keys(services);

describe.each(names)('%s', async (name) => {
  const source = services[name as keyof typeof services];
  const document: Node = await source.document();
  // As the document spells them, with Prism's own paths: what the story makes of a path is in the service's own tests.
  const operations = listOperations(document, (await source.story()).prefix);
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ services: [name], validateResponses: true });
  });
  afterAll(() => mock.close());

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s',
    async (_id, operation) => {
      const problems: string[] = [];
      const send = async (media: [string, unknown] | undefined, prefer?: string) => {
        const { url, init } = requestFor(document, operation, media);
        const headers = {
          ...(init.headers as object),
          ...(prefer === undefined ? {} : { prefer }),
          'x-evalwire-session': `${operation.operationId} ${prefer}`,
        };
        const response = await fetch(mock.url(name) + url, { ...init, headers, redirect: 'manual' });
        await response.arrayBuffer();
        return response.status;
      };
      const examples = bodiesOf(document, operation);
      for (const media of examples) {
        const status = await send(media);
        // The documented id may be that of an object in another state.
        if (status >= 400 && status !== 409) problems.push(`request ${media?.[0]} is answered ${status}`);
      }
      for (const [code, response] of Object.entries<Node>(operation.responses)) {
        if (!/^\d+$/.test(code)) continue;
        const named = Object.values<Node>(response.content ?? {}).flatMap((media) => Object.keys(media.examples ?? {}));
        for (const prefer of [
          `code=${code}`,
          ...named.map((example) => `code=${code}, example=${example}`),
          ...(response.content?.['application/json'] ? [`code=${code}, dynamic=true`] : []),
        ]) {
          const status = await send(examples[0], prefer);
          if (status !== Number(code)) problems.push(`Prefer: ${prefer} is answered ${status}`);
        }
      }
      expect(problems).toEqual([]);
      // A body that Prism generates is Prism's: only what is documented must hold.
      expect(mock.violations.filter(({ operation: id }) => id === operation.operationId)).toEqual([]);
    },
  );
});

type Operation = ReturnType<typeof listOperations>[number];

function bodiesOf(document: Node, operation: Operation): ([string, unknown] | undefined)[] {
  const content = Object.entries<Node>(operation.body?.content ?? {});
  const found = content.flatMap(([type, media]) =>
    Object.values<Node>(media.examples ?? { default: { value: media.example } }).map((example): [string, unknown] => [
      type,
      deref(document, example)?.value,
    ]),
  );
  return found.length === 0 ? [undefined] : found;
}

function requestFor(
  document: Node,
  operation: Operation,
  media: [string, unknown] | undefined,
): { url: string; init: RequestInit } {
  const parameters: readonly Node[] = operation.parameters;
  const exampleOf = (p: Node) =>
    p.example ??
    deref<Node>(document, Object.values(p.examples ?? {})[0])?.value ??
    deref(document, p.schema)?.examples?.[0] ??
    deref(document, p.schema)?.default;
  let url = operation.route;
  const query = new URLSearchParams();
  for (const parameter of parameters) {
    const value = exampleOf(parameter);
    if (parameter.in === 'path') url = url.replace(`{${parameter.name}}`, encodeURIComponent(String(value ?? 'x')));
    else if (parameter.in === 'query' && value !== undefined) query.set(parameter.name, String(value));
  }
  const headers: Record<string, string> = { authorization: 'Bearer test', 'x-api-key': 'test' };
  const init: RequestInit = { method: operation.method, headers };
  if (media) {
    const [type, value] = media;
    if (type.startsWith('multipart/')) {
      const form = new FormData();
      for (const [field, part] of Object.entries(value as object)) {
        const schema = deref(
          document,
          deref<Node>(document, operation.body?.content[type]?.schema).properties?.[field],
        );
        if (schema?.contentMediaType && !schema.contentSchema)
          form.set(field, new Blob([new Uint8Array([0, 255, 13, 10, 45])]), 'a;b="c"=ü.wav');
        else form.set(field, typeof part === 'string' ? part : JSON.stringify(part));
      }
      init.body = form;
    } else {
      headers['content-type'] = type;
      init.body = /json/.test(type) ? JSON.stringify(value) : String(value);
    }
  }
  return { url: `${url}${query.size > 0 ? `?${query}` : ''}`, init };
}
