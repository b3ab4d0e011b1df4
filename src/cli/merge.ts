import { isObject } from '../core/json.ts';
import { type Case, type Report, summarize } from '../report/report.ts';
import { defineCommand, JSON_OPTION } from './command.ts';
import { WrongUse } from './failure.ts';
import { checkReportPaths, parseThreshold, publishReport, REPORT_OPTIONS } from './report-options.ts';
import { readJsonFile } from './run/files.ts';
import { scoreCases } from './run/verdicts.ts';

interface Shard {
  readonly path: string;
  readonly report: Report & { readonly shard: NonNullable<Report['shard']> };
}

/** What all shards of a run have in common, and what to say of one that differs. */
const COMMON = [
  ['service', 'is of another service'],
  ['suite', 'is of another suite'],
  ['options', 'was run with other options'],
  ['inputs', 'was run with other recordings'],
] as const;

export const command = defineCommand({
  usage: '<shard.json>… [options]',
  description: `Joins the JSON reports of all shards of evalwire run into one, and applies the threshold to it.
A shard that is missing, given twice or of another run is wrong use (exit code 2).`,
  options: { ...REPORT_OPTIONS, json: JSON_OPTION },
  examples: ['merge shard-*.json --report run.xml --report run.html --fail-under 0.8'],
  positionals: { min: 1 },

  async run({ positionals, options, output }) {
    const paths = checkReportPaths(options.report);
    const failUnder = parseThreshold(options['fail-under']);
    const report = mergeShards(positionals.map(readShard));
    if (failUnder !== undefined && report.scoreMeaning === undefined)
      throw new WrongUse(`--fail-under: ${report.service} gives no score for these ${report.suite}.`);
    return publishReport(failUnder === undefined ? report : { ...report, failUnder }, paths, output, options.json);
  },
});

function readShard(path: string): Shard {
  const report = readJsonFile(path, path) as unknown as Shard['report'];
  if (report.report !== 1 || !Array.isArray(report.cases))
    throw new WrongUse(`${path} is not a JSON report of evalwire run.`);
  if (!isObject(report.shard)) throw new WrongUse(`${path} is the report of a whole run, not of a shard.`);
  return { path, report };
}

/** @throws {WrongUse} naming the shard that is missing, given twice or of another run. */
function mergeShards(shards: readonly Shard[]): Report {
  const [first] = shards as [Shard];
  const { count } = first.report.shard;
  const byIndex = new Map<number, Shard>();
  for (const shard of shards) {
    const { index } = shard.report.shard;
    if (shard.report.shard.count !== count)
      throw new WrongUse(
        `${shard.path} is shard ${index}/${shard.report.shard.count}, but ${first.path} is one of ${count}.`,
      );
    for (const [field, what] of COMMON) {
      if (shard.report[field] !== first.report[field]) throw new WrongUse(`${shard.path} ${what} than ${first.path}.`);
    }
    const other = byIndex.get(index);
    if (other) throw new WrongUse(`Shard ${index}/${count} is given twice: ${other.path} and ${shard.path}.`);
    byIndex.set(index, shard);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new WrongUse(
      `Missing: ${missing.map((index) => `shard ${index}/${count}`).join(', ')}. All ${count} are needed.`,
    );
  return joinReports(shards.map(({ report }) => report));
}

function joinReports(reports: readonly Report[]): Report {
  const [{ shard: _, ...first }] = reports as [Report];
  const cases: Case[] = reports.flatMap((report) => report.cases).sort((a, b) => (a.name < b.name ? -1 : 1));
  const starts = reports.map(({ startedAt }) => Date.parse(startedAt));
  const ends = reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const problem = reports.find((report) => report.problem !== undefined)?.problem;
  const start = Math.min(...starts);
  return {
    ...first,
    ...(problem === undefined ? {} : { problem }),
    ...scoreCases(cases),
    summary: summarize(cases),
    cases,
    startedAt: new Date(start).toISOString(),
    durationMs: Math.max(...ends) - start,
  };
}
