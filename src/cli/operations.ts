import { loadCatalog } from './catalog.ts';
import { defineCommand, JSON_OPTION } from './command.ts';
import { resolveService } from './connection.ts';
import { ExitCode } from './failure.ts';
import { formatTable } from './output.ts';
import { services } from './services.ts';

export const command = defineCommand({
  usage: '<service> [options]',
  description: 'Lists the operations of a service. With `evalwire describe` you see the arguments of one.',
  options: { json: JSON_OPTION },
  examples: ['operations vijil', 'operations mutagent --json'],
  positionals: { min: 1, max: 1 },

  async run({ positionals, options, output }) {
    const service = resolveService(positionals[0] as string);
    const { operations } = loadCatalog(service);
    if (options.json) {
      output.json(
        operations.map(({ operationId, namespace, method, path, summary, deprecated }) => ({
          operationId,
          ...(namespace ? { namespace } : {}),
          method,
          path,
          summary,
          ...(deprecated ? { deprecated } : {}),
        })),
      );
      return ExitCode.ok;
    }
    const rows = operations.map(({ operationId, namespace, summary, deprecated }) => [
      namespace ? `${namespace}.${operationId}` : operationId,
      `${summary}${deprecated ? ' (deprecated)' : ''}`,
    ]);
    output.text(formatTable(rows));
    return ExitCode.ok;
  },

  complete: async (words) => (words.length <= 1 ? Object.keys(services) : []),
});
