import { describe, expect, test } from 'vitest';
import { services } from '../scripts/services.ts';
import { openDocument } from './support/document.ts';
import { type Exchange, loadRecordings, type RecordedBody, type Recording } from './support/recordings.ts';

/** What an official client sends although its document does not describe it, each with a ruling of the contract. */
const CUSTOMS: Record<string, (request: Exchange['request']) => Exchange['request']> = {
  // A trailing slash on collections and Python's spelling of booleans; servers accept both, we send neither (contract §5, §10).
  mutagent: ({ path, query, ...request }) => ({
    ...request,
    path: path.replace(/\/$/, ''),
    query: Object.fromEntries(
      Object.entries(query).map(([name, v]) => [name, /^(True|False)$/.test(String(v)) ? String(v).toLowerCase() : v]),
    ),
  }),
};
/** Requests that a ruling keeps out of the document, or that go to another host. */
const OUTSIDE: Record<string, (request: Exchange['request']) => boolean> = {
  // Ruling R2: the client sends any number, the documented limits stand. The caller's own bot answers on /v1/chat/completions.
  prodloop: ({ path, body }) => path.endsWith('/chat/completions') || Number(collectFields(body).max_turns) > 10,
};

describe.each(services().map(({ name }) => name))('%s', async (service) => {
  const document = await openDocument(service);
  const requests = loadRecordings(service).flatMap((recording) =>
    recording.exchanges.map(({ request, response }, i) => ({
      title: `${recording.id} #${i + 1}`,
      tier: recording.tier as Recording['tier'],
      request: CUSTOMS[service]?.(request) ?? request,
      refused: response.status === 400 || response.status === 422,
    })),
  );
  const inside = requests.filter(({ request }) => !OUTSIDE[service]?.(request));
  const matched = inside.map((entry) => ({
    ...entry,
    operation: document.matchOperation(entry.request.method, entry.request.path),
  }));

  test('every recorded request of tier seed calls an operation of the document', () => {
    expect(matched.filter(({ tier, operation }) => tier === 'seed' && !operation).map(({ title }) => title)).toEqual(
      [],
    );
  });

  // A server may reject what no schema can express, so a rejected request may be valid or not.
  test.each(matched.filter(({ operation, refused }) => operation && !refused))(
    '$title is a valid request',
    ({ operation, request }) => {
      const { query, headers, body } = request;
      const fields = body && ('json' in body ? body.json : collectFields(body));
      const parts = { path: operation?.pathValues ?? {}, query, headers, ...(fields === null ? {} : { body: fields }) };
      expect(operation && document.validateRequest(operation, parts)).toEqual([]);
    },
  );
});

/** The fields of a body; a file of a multipart body counts as its name. */
function collectFields(body: RecordedBody): Record<string, unknown> {
  if (body && 'multipart' in body)
    return Object.fromEntries(
      body.multipart.map(({ name, value, filename }) => [name, typeof value === 'string' ? value : filename]),
    );
  return body && 'json' in body && typeof body.json === 'object' ? { ...body.json } : {};
}
