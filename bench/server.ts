/** The other process of `call.ts` and `waiting.ts`: answers at once, with a small JSON body. Ends when its parent lets go of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const STATUS = JSON.stringify({
  id: 'eval-7b1f0c52-3d0e-4c55-9c56-0a4d5f1f9e21',
  status: 'running',
  progress: 45,
  completed: 450,
  total: 1000,
  started_at: '2024-01-15T10:31:00Z',
  estimated_completion: '2024-01-15T10:45:00Z',
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(STATUS) };

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(STATUS);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
