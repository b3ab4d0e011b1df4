// Creates an evaluation with the client of hey-api and reads its status: node use.js <base URL>.
import { client } from './client.gen';
import { createEvaluation, getEvaluationStatus } from './sdk.gen';

client.setConfig({ baseUrl: process.argv[2], auth: () => 'generators-key-1' });
const { data: created } = await createEvaluation({
  body: { agent_id: 'agent-1', harnesses: ['safety'] },
  throwOnError: true,
});
const { data: read } = await getEvaluationStatus({ path: { evaluation_id: created.id }, throwOnError: true });
if (read.id !== created.id) throw new Error(`read ${read.id} instead of ${created.id}`);
