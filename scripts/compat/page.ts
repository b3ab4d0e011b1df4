interface Row {
  what: string;
  result: string;
  note: string;
}

/** `docs/compatibility.md`. */
export function buildPage(rows: readonly Row[]): string {
  const table = rows.map(({ what, result, note }) => `| ${what} | ${result}${note && `: ${note}`} |`).join('\n');
  return `# Compatibility

Written by \`npm run test:compat\` on ${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}. Each row is a small project that installs the
packed tarball. The runtimes and test runners run an evaluation against the mock to its end, the test runners also a wait with fake
timers. The compilers check every client's types. Chromium runs \`test/runtimes/scenario.ts\` with all five clients in a page of another
origin than the mock's: calls, an error, waits, a list, an upload and an abort.

| where | result |
|---|---|
${table}

The package contains ES modules only. \`require('evalwire/vijil')\` works where the runtime can \`require\` an ES module: Node 20.19 and newer, and Bun.

## Jest

Jest runs ES modules with Node's \`--experimental-vm-modules\`: \`NODE_OPTIONS=--experimental-vm-modules npx jest\`, with \`transform: {}\` in its
configuration.
`;
}
