import type { Generator } from './list.ts';

export interface Result {
  generator: Pick<Generator, 'name' | 'version' | 'language' | 'input' | 'check' | 'knownProblems'>;
  /** Whether the generated client compiles, by service. */
  compiles: Record<string, boolean>;
  /** Whether create and get worked on the mock; undefined if the client was not run. */
  runs?: boolean;
}

/** Writes docs/generators.md. */
export function formatPage(services: string[], results: Result[]): string {
  const mark = (value: boolean | undefined) => (value === undefined ? '–' : value ? 'yes' : '**no**');
  const rows = results.map(({ generator, compiles, runs }) => [
    generator.name,
    generator.version,
    generator.language,
    generator.input === 'openapi.json' ? '3.1' : '3.0',
    generator.check,
    ...services.map((service) => mark(compiles[service])),
    mark(runs),
  ]);
  const head = ['generator', 'version', 'language', 'input', 'compiled by', ...services, 'runs'];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const problems = results.flatMap(({ generator: { name, knownProblems = {} } }) =>
    Object.entries(knownProblems).map(
      ([service, problem]) => `- ${name} does not compile ${service}: it ${problem}.\n`,
    ),
  );
  return `<!-- Written by "npm run test:generators". Do not edit. -->
# Code generators

Each generator writes a client of each service, and the client is compiled. \`runs\` says whether the client of Vijil then creates an evaluation on the mock and reads it back.

${table.join('\n')}

- **3.1** is the bundled document, \`evalwire/openapi/<service>.json\`.
- **3.0** is its reduced form for generators that stop at OpenAPI 3.0, which \`evalwire spec <service> --format codegen\` prints. Do not validate with it:
  - An enum that a service may extend is a plain string with \`x-extensible-enum\`.
  - \`null\` next to a reference is \`nullable\` around \`allOf\`, as generators read it.
  - A union of an array and another form is any value. A list or one item is the list. A union that allows any object is an object with any fields. The description names the forms.
  - Conditions (\`if\`, \`then\`) and links are left out, and all but one example.
- openapi-generator's Java and Rust clients need Maven and Cargo, oapi-codegen needs Go.
${problems.join('')}`;
}
