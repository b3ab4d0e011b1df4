/** Plain output of the scripts: a live bar on a terminal, lines elsewhere; tables. */

const WIDTH = 30;

/** Shows one job's progress. On a terminal one line is rewritten; elsewhere a line is printed when the text changes. */
export function progressLine(stream: NodeJS.WriteStream = process.stdout): {
  show(fraction: number, text: string): void;
  end(): void;
} {
  let last = '';
  return {
    show(fraction, text) {
      const filled = Math.round(Math.min(Math.max(fraction, 0), 1) * WIDTH);
      if (stream.isTTY) stream.write(`\r\x1b[2K  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${text}`);
      else if (text !== last) stream.write(`  ${text}\n`);
      last = text;
    },
    end() {
      if (stream.isTTY) stream.write('\n');
    },
  };
}

/** Rows as an aligned table, a header line first. A cell is cut to `maxWidth` characters. */
export function table(header: string[], rows: unknown[][], maxWidth = 60): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => shorten(String(cell ?? ''), maxWidth)));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: string[]) =>
    `  ${row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length)).join('  ')}`.trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((w) => '─'.repeat(w))), ...body.map(line)].join('\n');
}

function shorten(text: string, width: number): string {
  const flat = [...text.replace(/\s+/g, ' ')];
  return flat.length > width ? `${flat.slice(0, width - 1).join('')}…` : flat.join('');
}
