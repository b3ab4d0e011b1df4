import type { ReportFormat } from '../../generated/ptm/methods.ts';

/** The result of `runReport` for each format: always text. */
export interface ReportText {
  /** A standalone page. */
  html: string;
  /** The JSON text, not parsed. Not documented: its fields. */
  json: string;
  /** GitHub Flavored Markdown with tables. */
  markdown: string;
  /** Comma-separated values with a header line. Not documented: the columns. */
  csv: string;
}

/**
 * Returns the report in a response. A server may wrap any format except JSON in an object, as `html` or `content` (contract §6).
 * @internal
 */
export function getReportText(format: ReportFormat, text: string, contentType: string | null): string {
  if (format === 'json' || !/^application\/json\b/i.test(contentType ?? '')) return text;
  try {
    const { html, content } = Object(JSON.parse(text)) as { html?: unknown; content?: unknown };
    return ([html, content].find((value) => typeof value === 'string' && value !== '') as string | undefined) ?? text;
  } catch {
    // Invalid JSON: the text is still more useful than an error.
    return text;
  }
}
