/** Prints the milliseconds from the import of `evalwire/mock` to the first response of one service. Run in a fresh process by `bench/mock.ts`. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { root } from '../scripts/services.ts';

const began = performance.now();
const { startMock } = (await import(`${root}dist/mock.js`)) as typeof import('../src/mock/index.ts');
const mock = await startMock({ services: ['vijil'] });
const options = { headers: { authorization: 'Bearer vj-key' }, agent: false };
const [response] = (await once(get(`${mock.url('vijil')}/v1/evaluations`, options), 'response')) as [IncomingMessage];
response.resume();
await once(response, 'end');
if (response.statusCode !== 200) throw new Error(`The mock responded with the status ${response.statusCode}.`);
console.log(performance.now() - began);
await mock.close();
