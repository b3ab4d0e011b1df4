import { extname } from 'node:path';
import { formatHtml } from './html.ts';
import { formatJunit } from './junit.ts';
import { formatMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { writeFileSafely } from './write-file.ts';

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
  '.xml': formatJunit,
  '.html': formatHtml,
  '.md': formatMarkdown,
};

/** Whether the name of a file says in which format a report is to be written. */
export function isReportPath(path: string): boolean {
  return Object.hasOwn(FORMATS, extname(path).toLowerCase());
}

/**
 * Writes a report to files, in the formats of their extensions. If one text contains a secret, nothing is written.
 * @throws {Error} naming the file that would contain a secret, or that cannot be written.
 */
export async function writeReports(
  report: Report,
  paths: readonly string[],
  hasSecret: (text: string) => boolean,
): Promise<void> {
  const texts = paths.map((path) => [path, FORMATS[extname(path).toLowerCase()]?.(report) ?? ''] as const);
  const leak = texts.find(([, text]) => hasSecret(text));
  if (leak) throw new Error(`${leak[0]} would contain the value of a credential, so no report was written.`);
  for (const [path, text] of texts) await writeFileSafely(path, text);
}
