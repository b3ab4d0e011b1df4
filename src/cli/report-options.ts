import { findProblem, formatScore, formatSummary, type Report } from '../report/report.ts';
import { formatReportTable } from '../report/table.ts';
import { isReportPath, writeReports } from '../report/write-reports.ts';
import { CommandError, ExitCode, WrongUse } from './failure.ts';
import type { Output } from './output.ts';

/** Options of the commands that make a report. */
export const REPORT_OPTIONS = {
  report: {
    type: 'string',
    value: '<file>',
    description: 'also write the report: .json, .xml (JUnit), .html or .md; may be repeated',
    multiple: true,
  },
  'fail-under': { type: 'string', value: '<score>', description: 'exit with 1 if the score is lower, such as 0.8' },
} as const;

/** @throws {WrongUse} if a file has another extension or is named twice. */
export function checkReportPaths(paths: readonly string[] = []): readonly string[] {
  for (const [i, path] of paths.entries()) {
    if (!isReportPath(path))
      throw new WrongUse(`--report ${path}: the name must end in .json, .xml (JUnit), .html or .md.`);
    if (paths.indexOf(path) !== i) throw new WrongUse(`--report ${path} is given twice.`);
  }
  return paths;
}

/** Reads `--fail-under`. @throws {WrongUse} if it is not a number from 0 to 1. */
export function parseThreshold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d*\.?\d+$/.test(text) && value <= 1) return value;
  throw new WrongUse(`--fail-under must be a number from 0 to 1, such as 0.8, not "${text}".`);
}

/**
 * Writes the reports, prints the result and returns the exit code. The result is printed even if a report cannot be written.
 * @throws {CommandError} if a report cannot be written or would contain a secret.
 */
export async function publishReport(
  report: Report,
  paths: readonly string[],
  output: Output,
  asJson: boolean | undefined,
): Promise<number> {
  let failure: Error | undefined;
  try {
    await writeReportFiles(report, paths, output);
  } catch (error) {
    failure = error as Error;
  }
  if (output.isTerminal && !asJson)
    output.text(output.clean(formatReportTable(report, output.width, (style, text) => output.paint(style, text))));
  else output.json(report, { compact: true });
  if (failure) throw failure;
  const problem = findProblem(report);
  if (problem === undefined) return ExitCode.ok;
  const score = report.score === null ? '' : `score ${formatScore(report.score)}, `;
  if (!output.isTerminal || asJson) output.note(`Not good: ${problem} (${score}${formatSummary(report.summary)}).`);
  return ExitCode.notGood;
}

/** @throws {CommandError} if a report cannot be written or would contain a secret. */
export async function writeReportFiles(report: Report, paths: readonly string[], output: Output): Promise<void> {
  try {
    await writeReports(report, paths, (text) => output.hasSecret(text));
  } catch (error) {
    throw new CommandError(`--report: ${(error as Error).message}`);
  }
}
