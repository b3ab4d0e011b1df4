import type { CheckReport } from '../types.ts';
import { formatHtml } from './html.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

export const REPORT_FORMATS = ['text', 'json', 'junit', 'sarif', 'html'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Writes a report: `text` for people, `json`, `junit` (XML that CI systems read), `sarif` (2.1.0) or `html` (one page that needs nothing else).
 * @example writeFileSync('report.html', formatReport(report, 'html'));
 */
export function formatReport(report: CheckReport, format: ReportFormat): string {
  switch (format) {
    case 'text':
      return formatText(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'junit':
      return formatJunit(report);
    case 'sarif':
      return formatSarif(report);
    case 'html':
      return formatHtml(report);
    default:
      throw new RangeError(`There is no format "${format}"; there are ${REPORT_FORMATS.join(', ')}.`);
  }
}
