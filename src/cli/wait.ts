import { CONNECTION_OPTIONS, defineCommand, JSON_OPTION } from './command.ts';
import { createClient, loadServiceCommand, resolveService } from './connection.ts';
import { ExitCode, WrongUse } from './failure.ts';
import { parseWaitTimes, WAIT_OPTIONS, waitForJob } from './job.ts';
import { resolveName } from './nearest.ts';
import { formatTable } from './output.ts';
import type { WaitKind } from './service-command.ts';
import { services } from './services.ts';

export const command = defineCommand({
  usage: '<service> <kind> <id>… [options]',
  description: `Waits until a job ends and prints its last state as JSON. Progress goes to stderr.
Exit code 0: the job completed; 1: it failed or was cancelled; 4: the time is up and the job continues at the service.
A poll that fails does not end the wait unless the server was never reached (3) or rejects the request (1).
Ctrl-C ends the wait, not the job; the same command resumes it.`,
  options: {
    ...WAIT_OPTIONS,
    ...CONNECTION_OPTIONS,
    json: JSON_OPTION,
  },
  examples: ['wait vijil evaluation eval_123 --timeout 30m', 'wait promptic evaluation cmp_1 evl_2 --interval 2s'],
  positionals: { min: 2 },

  async details() {
    const rows: string[][] = [];
    for (const [name, service] of Object.entries(services)) {
      const { waits } = await service.command();
      for (const [kind, { ids, summary }] of Object.entries(waits))
        rows.push([`  ${name}`, `${kind} ${ids.map((id) => `<${id}>`).join(' ')}`, summary]);
    }
    return formatTable(rows);
  },

  async run({ positionals, options, output, signal }) {
    const [serviceName = '', kindName = '', ...ids] = positionals;
    const service = resolveService(serviceName);
    const { waits } = await loadServiceCommand(service);
    const kind = resolveName(kindName, Object.keys(waits), `kind of job of ${service}`);
    const plan = waits[kind] as WaitKind;
    if (ids.length !== plan.ids.length || ids.includes(''))
      throw new WrongUse(`evalwire wait ${service} ${kind} needs ${plan.ids.map((id) => `<${id}>`).join(' ')}.`);
    const times = parseWaitTimes(options);
    const client = await createClient(service, options);
    const { state, problem } = await waitForJob({ service, kind, plan, ids, client, times }, output, signal);
    output.json(state, options.json ? { compact: true } : {});
    if (problem === undefined) return ExitCode.ok;
    output.note(`The ${kind} ${ids.join(' ')} did not complete: ${problem}.`);
    return ExitCode.notGood;
  },

  async complete(words) {
    if (words.length <= 1) return Object.keys(services);
    const service = services[words[0] as string];
    return words.length === 2 && service ? Object.keys((await service.command()).waits) : [];
  },
});
