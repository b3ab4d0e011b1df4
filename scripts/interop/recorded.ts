/** Official clients behind our proxy: what they exchange with the mock is recorded in a HAR, which the contract check then reads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContract } from '../../src/check/index.ts';
import { startCheckingProxy } from '../../src/check/proxy/index.ts';

type Recorded = 'ptm' | 'mutagent';

/** The errors that are right by a contract: where the Python client differs from the document. */
const EXPECTED: Readonly<Record<Recorded, readonly string[]>> = {
  ptm: [],
  // The Python client writes booleans as `True`; a server takes it (docs/contracts/mutagent.md, rulings on recordings).
  mutagent: [
    'accepted-invalid deletePrompt /request/query/force',
    'accepted-invalid deletePromptDataset /request/query/force',
    'accepted-invalid listEvaluations /request/query/isLatest',
    'accepted-invalid listPrompts /request/query/isLatest',
  ],
};
/** Fewer requests mean that the client did not go through the proxy. */
const MIN_CALLS = 50;

interface HarEntry {
  request: { headers: { name: string }[] };
}

export function isRecorded(name: string): name is Recorded {
  return Object.hasOwn(EXPECTED, name);
}

/** Starts a proxy before the mock. `finish` returns what is wrong with the recorded traffic; undefined if nothing is. */
export async function recordTraffic(service: Recorded, mockUrl: string, baseUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), 'evalwire-har-'));
  const path = join(folder, `${service}.har`);
  const ignore = () => {};
  // The driver adds the service's path to the address, so the proxy stands before the whole mock.
  const options = { upstream: mockUrl, host: '127.0.0.1', port: 0, har: path, onFinding: ignore, onCall: ignore };
  const proxy = await startCheckingProxy(service, options);
  return {
    url: proxy.url,
    async finish(): Promise<string | undefined> {
      await proxy.close();
      const har = JSON.parse(readFileSync(path, 'utf8')) as { log: { entries: HarEntry[] } };
      rmSync(folder, { recursive: true });
      // Injected failures break the document on purpose.
      har.log.entries = har.log.entries.filter(
        ({ request }) => !request.headers.some(({ name }) => name === 'x-evalwire-fault'),
      );
      const { findings, summary } = await checkContract(service, { har, baseUrl });
      const errors = findings.filter(({ severity }) => severity !== 'warning');
      const keys = errors.map(({ rule, operationId, pointer }) => `${rule} ${operationId} ${pointer}`);
      if (summary.calls < MIN_CALLS) return `only ${summary.calls} calls were recorded`;
      if (keys.join('\n') === EXPECTED[service].join('\n')) return undefined;
      return `the recorded traffic has other findings than expected: ${keys.join('; ') || 'none'}`;
    },
  };
}
