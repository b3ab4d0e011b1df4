/** Child process of response.test.ts: reads a large response with the default limit and prints the error and the growth of its memory in MiB. */
import { createVijilClient } from '../../src/vijil/index.ts';

const vijil = createVijilClient({ apiKey: 'vj-test', baseUrl: String(process.argv[2]) });
const before = process.resourceUsage().maxRSS;
const error = await vijil.getEvaluationStatus({ evaluation_id: 'e' }).catch((error: Error) => error);
const growth = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ name: (error as Error).name, growth }));
