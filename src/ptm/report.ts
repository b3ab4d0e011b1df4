import type { ReportFormat } from '../../generated/ptm/methods.ts';

/** What `runReport` gives for each format: text, always. */
export interface ReportText {
  /** A page of its own. */
  html: string;
  /** The JSON as it came, not parsed; its fields are not documented. */
  json: string;
  /** GitHub's Markdown, tables included. */
  markdown: string;
  /** Comma-separated values, first line the names of the columns, which are not documented. */
  csv: string;
}

/**
 * The report in an answer. A server may wrap a format other than JSON in an object, under `html` or else `content` (contract §6).
 * @internal
 */
export function reportText(format: ReportFormat, text: string, contentType: string | null): string {
  if (format === 'json' || !/^application\/json\b/i.test(contentType ?? '')) return text;
  try {
    const { html, content } = Object(JSON.parse(text)) as { html?: unknown; content?: unknown };
    return ([html, content].find((value) => typeof value === 'string' && value !== '') as string | undefined) ?? text;
  } catch {
    // Broken JSON: what came is still more use than an error.
    return text;
  }
}
