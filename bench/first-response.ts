/**
 * Prints the milliseconds from the import of `evalwire/mock` to the first response of one service. Run in a fresh process by `bench/mock.ts`,
 * and by `bench/growth.ts` with the path of a document that has the paths of Vijil's.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { root } from '../scripts/services.ts';

const [path] = process.argv.slice(2);
const began = performance.now();
const { startMock } = (await import(`${root}dist/mock.js`)) as typeof import('../src/mock/index.ts');
const services = path
  ? { vijil: { document: () => JSON.parse(readFileSync(path, 'utf8')) as object } }
  : ['vijil' as const];
const mock = await startMock({ services });
const options = { headers: { authorization: 'Bearer vj-key' }, agent: false };
const [response] = (await once(get(`${mock.url('vijil')}/v1/evaluations`, options), 'response')) as [IncomingMessage];
response.resume();
await once(response, 'end');
if (response.statusCode !== 200) throw new Error(`The mock responded with the status ${response.statusCode}.`);
console.log(performance.now() - began);
await mock.close();
