import { ConnectionError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { Progress } from '../core/wait.ts';
import { CONNECTION_OPTIONS, defineCommand, JSON_OPTION } from './command.ts';
import { createClient, loadServiceCommand, resolveService } from './connection.ts';
import { parseDuration } from './duration.ts';
import { ExitCode, Interrupted, WrongUse } from './failure.ts';
import { resolveName } from './nearest.ts';
import { formatTable } from './output.ts';
import { ProgressReporter } from './progress.ts';
import type { WaitKind } from './service-command.ts';
import { services } from './services.ts';

export const command = defineCommand({
  usage: '<service> <kind> <id>… [options]',
  description: `Waits until a job ends and prints its last state as JSON. Progress goes to stderr.
Exit code 0: the job completed; 1: it failed or was cancelled; 4: the time is up and the job continues at the service.
A poll that fails does not end the wait unless the server was never reached (3) or rejects the request (1).
Ctrl-C ends the wait, not the job; the same command resumes it.`,
  options: {
    timeout: { type: 'string', value: '<time>', description: "longest wait, such as 10m; default: the client's" },
    interval: {
      type: 'string',
      value: '<time>',
      description: "time between two polls, such as 5s; default: the client's",
    },
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
    const times = {
      ...(options.timeout === undefined ? {} : { timeoutMs: parseDuration(options.timeout, '--timeout') }),
      ...(options.interval === undefined ? {} : { intervalMs: parseDuration(options.interval, '--interval') }),
    };
    const client = await createClient(service, options);
    const subject = `${kind} ${ids.join(' ')}`;
    const reporter = new ProgressReporter(output, subject);
    const onProgress = ({ status, reason, state, nextDelayMs, error }: Progress<unknown>) => {
      // A server that was never reached is more likely a wrong address than an outage.
      if (state === undefined && error instanceof ConnectionError) throw error;
      reporter.show({
        status: error ? error.name : (status ?? reason ?? 'ended'),
        reason: reason ?? status ?? 'ended',
        share: isObject(state) ? plan.getProgress?.(state) : undefined,
        nextDelayMs,
      });
    };
    let state: unknown;
    try {
      const named = Object.fromEntries(plan.ids.map((name, i) => [name, ids[i] as string]));
      state = await plan.start(client, named, { ...times, signal, onProgress });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      throw new Interrupted(`Interrupted. The ${kind} continues; resume with: evalwire wait ${service} ${subject}`);
    } finally {
      reporter.end();
    }
    output.json(state, options.json ? { compact: true } : {});
    const problem = getProblem(plan, state);
    if (problem === undefined) return ExitCode.ok;
    output.note(`The ${subject} did not complete: ${problem}.`);
    return ExitCode.notGood;
  },

  async complete(words) {
    if (words.length <= 1) return Object.keys(services);
    const service = services[words[0] as string];
    return words.length === 2 && service ? Object.keys((await service.command()).waits) : [];
  },
});

function getProblem(plan: WaitKind, state: unknown): string | undefined {
  if (plan.getProblem) return plan.getProblem(state);
  const { status } = state as { status?: string };
  return status === 'completed' ? undefined : (status ?? 'no status');
}
