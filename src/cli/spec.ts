import { loadDocumentText } from './catalog.ts';
import { defineCommand } from './command.ts';
import { resolveService } from './connection.ts';
import { ExitCode } from './failure.ts';
import { services } from './services.ts';
import { formatYaml } from './yaml.ts';

export const command = defineCommand({
  usage: '<service> [options]',
  description: `Prints the OpenAPI 3.1 document of a service, bundled into one file.
\`codegen\` is a form of it for generators that read OpenAPI 3.0 only.`,
  options: {
    format: { type: 'string', value: '<format>', description: 'default json', choices: ['json', 'yaml', 'codegen'] },
  },
  examples: ['spec vijil > vijil.json', 'spec ptm --format yaml'],
  positionals: { min: 1, max: 1 },

  async run({ positionals, options, output }) {
    const service = resolveService(positionals[0] as string);
    if (options.format === 'codegen') output.text(loadDocumentText(service, 'openapi.codegen.json'));
    else if (options.format === 'yaml') output.text(formatYaml(JSON.parse(loadDocumentText(service))));
    else output.text(loadDocumentText(service));
    return ExitCode.ok;
  },

  complete: async (words) => (words.length <= 1 ? Object.keys(services) : []),
});
