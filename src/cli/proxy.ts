import { checkBaseUrl } from '../core/base-url.ts';
import { env } from '../core/options.ts';
import { defineCommand, JSON_OPTION } from './command.ts';
import { parseWhole } from './command-line.ts';
import { loadServiceCommand, resolveService } from './connection.ts';
import { CommandError, ExitCode, WrongUse } from './failure.ts';
import { services } from './services.ts';

export const command = defineCommand({
  usage: '<service> --upstream <url> [options]',
  description: `Sits between any client and a server. Use its address as the client's base URL. Everything passes unchanged; requests and
responses are checked against the service's document. Findings go to stderr as they come.
Ctrl-C ends it and prints which operations and statuses were seen. Secrets are left out of the HAR.

Exit code 0: no errors; 1: errors; 2: wrong use.`,
  options: {
    upstream: { type: 'string', value: '<url>', description: "the server's base URL, as the client would take it" },
    port: { type: 'string', value: '<n>', description: 'port to listen on (default 4011; 0: any free port)' },
    host: {
      type: 'string',
      value: '<address>',
      description: 'address to listen on (default 127.0.0.1: this machine alone)',
    },
    har: { type: 'string', value: '<file>', description: 'record the traffic in a HAR' },
    json: JSON_OPTION,
  },
  examples: [
    'proxy ptm --upstream https://ptm.example.com --har session.har',
    'proxy vijil --upstream http://127.0.0.1:4010/vijil --port 0',
  ],
  positionals: { min: 1, max: 1 },

  async run({ options, positionals, output, signal }) {
    const service = resolveService(positionals[0] ?? '');
    if (options.upstream === undefined)
      throw new WrongUse('--upstream <url> is missing: the server that requests are passed on to.');
    const upstream = checkBaseUrl(options.upstream, '--upstream');
    const { credentials } = await loadServiceCommand(service);
    const { startCheckingProxy } = await import('../check/proxy/index.ts');
    const { formatReport } = await import('../check/index.ts');
    const proxy = await startCheckingProxy(service as 'vijil', {
      upstream,
      host: options.host ?? '127.0.0.1',
      port: options.port === undefined ? 4011 : parseWhole(options.port, '--port', 65_535),
      har: options.har,
      secrets: credentials.map(({ variable }) => env(variable) ?? ''),
      variable: credentials[0]?.variable,
      onFinding: ({ severity, rule, operationId, pointer, message }) =>
        output.note(`${severity} ${rule} ${operationId} ${pointer}: ${message}`),
      onCall: (line) => {
        if (output.stderr.isTTY) output.note(output.paint('dim', line, output.stderr));
      },
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.syscall === undefined) throw error;
      throw new CommandError(`The proxy cannot start: ${error.message}.`);
    });
    output.note(`evalwire proxy: ${proxy.url} passes on to ${upstream}. Ctrl-C ends it.`);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const report = await proxy.close();
    if (options.json) output.json(report, { compact: true });
    else {
      const seen = report.operations.filter(({ calls }) => calls > 0);
      const rows = seen.map(
        ({ operationId, statuses }) =>
          `${operationId}  ${Object.entries(statuses)
            .map(([status, count]) => `${status} × ${count}`)
            .join(', ')}`,
      );
      const unseen = { ...report, operations: report.operations.map(({ skipped: _, ...operation }) => operation) };
      output.text([...rows, ...(rows.length > 0 ? [''] : []), formatReport(unseen, 'text')].join('\n'));
    }
    return report.summary.errors > 0 ? ExitCode.notGood : ExitCode.ok;
  },

  async complete(words) {
    return words.length <= 1 ? Object.keys(services) : [];
  },
});
