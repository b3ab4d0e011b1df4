import { ApiError, ConnectionError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { findNearest } from '../../core/options.ts';
import type { EvaluateCallParams, ProdloopClient } from '../../prodloop/index.ts';
import { buildMetadata, type EvaluationRules } from '../../prodloop/recording/metadata.ts';
import type { Case } from '../../report/report.ts';
import { parseWhole } from '../command-line.ts';
import { CommandError, ExitCode, Interrupted, WrongUse } from '../failure.ts';
import { CaseProgress } from './case-progress.ts';
import { findRecordings, hashFile, hashText, type Recording, readJsonFile, readText } from './files.ts';
import { type RunContext, requireOption, type ServiceOptions, type ServiceRun } from './plan.ts';
import { parseShard, selectShard } from './shard.ts';
import { type FinishedCase, readState, StateWriter } from './state-file.ts';
import { buildCase, MEASUREMENTS, scoreCases } from './verdicts.ts';

const CONCURRENCY = 4;
const RULES = ['thresholds', 'custom_parameters', 'extraction_schema', 'bot_captured_variables'];

/** `evalwire run prodloop`: evaluates recordings, several at the same time; resumable and divisible. */
export const run: ServiceRun = {
  usage: [
    'prodloop <file|folder>… --parameter <name>… [--prompt @prompt.txt] [--concurrency 4] [--state <file>] [--shard 2/4]',
  ],
  examples: [
    'run prodloop calls/ --parameter closing_verbatim_delivery --prompt @prompt.txt --state calls.ndjson --report calls.html',
  ],
  options: ['parameter', 'prompt', 'concurrency', 'state', 'shard', 'file'],

  async prepare(paths, options, times) {
    if (paths.length === 0) throw new WrongUse('evalwire run prodloop needs <file|folder>…, the recordings.');
    if (times.intervalMs !== undefined)
      throw new WrongUse('evalwire run prodloop does not poll, so it takes no --interval.');
    const rules = readRules(options);
    // Throws for a rule that the service would reject.
    const metadata = buildMetadata(rules);
    const concurrency =
      options.concurrency === undefined ? CONCURRENCY : parseWhole(options.concurrency, '--concurrency', 64);
    if (concurrency === 0) throw new WrongUse('--concurrency must be at least 1.');
    const all = findRecordings(paths);
    const shard = options.shard === undefined ? undefined : parseShard(options.shard, all.length);
    const digests = {
      inputs: hashText(all.map(({ name }) => name).join('\n')),
      options: hashText(JSON.stringify(metadata)),
    };
    const recordings = selectShard(all, shard);
    const finished = await readFinished(options.state, recordings, digests.options);
    const names = [...metadata.parameters, ...(metadata.custom_parameters ?? []).map(({ key }) => key)];
    return {
      suite: 'recordings',
      subject: `${all.length} ${all.length === 1 ? 'recording' : 'recordings'}: ${names.join(', ')}`,
      ...(names.every((name) => MEASUREMENTS.includes(name))
        ? {}
        : {
            scoreMeaning:
              'share of the verdicts "true" among the verdicts "true" and "false" of all recordings and parameters.',
          }),
      ...(shard ? { shard } : {}),
      digests,
      async run(context) {
        const batch = new Batch(context, rules, digests.options, concurrency, options.state);
        const cases = await batch.run(recordings, finished);
        return { status: 'completed', ...scoreCases(cases), cases };
      },
    };
  },
};

function readRules(options: ServiceOptions): EvaluationRules {
  const parameters = options.parameter ?? [];
  const more: JsonObject = options.file === undefined ? {} : readJsonFile(options.file, '--file');
  const stray = Object.keys(more).find((name) => !RULES.includes(name));
  if (stray !== undefined) {
    const nearest = findNearest(stray, RULES);
    throw new WrongUse(
      `--file: unknown field "${stray}".${nearest ? ` Did you mean "${nearest}"?` : ''} Valid: ${RULES.join(', ')}.`,
    );
  }
  if (more.custom_parameters === undefined) requireOption(options, 'parameter', 'prodloop');
  const { prompt } = options;
  const input_prompt = prompt?.startsWith('@') ? readText(prompt.slice(1), '--prompt') : prompt;
  return { ...more, parameters, ...(input_prompt === undefined ? {} : { input_prompt }) } as EvaluationRules;
}

/**
 * The finished cases of the state file among these recordings.
 * @throws {WrongUse} naming a case whose recording or options have changed since.
 */
async function readFinished(
  path: string | undefined,
  recordings: readonly Recording[],
  options: string,
): Promise<Map<string, FinishedCase>> {
  if (path === undefined) return new Map();
  const state = readState(path);
  const finished = new Map<string, FinishedCase>();
  for (const { name, path: file } of recordings) {
    const entry = state.get(name);
    if (!entry) continue;
    const changed = entry.options !== options ? 'was evaluated with other options' : undefined;
    const why = changed ?? (entry.input === (await hashFile(file)) ? undefined : 'has changed since it was evaluated');
    if (why !== undefined)
      throw new WrongUse(`--state: ${name} ${why}. Use another state file, or remove its line from ${path}.`);
    finished.set(name, entry);
  }
  return finished;
}

/** Evaluates recordings, `concurrency` at a time. */
class Batch {
  readonly #context: RunContext;
  readonly #rules: EvaluationRules;
  readonly #options: string;
  readonly #concurrency: number;
  readonly #statePath: string | undefined;
  /** Ends the calls in flight. */
  readonly #abort = new AbortController();
  /** What ends the whole run. */
  #fatal: unknown;
  #succeeded = 0;

  constructor(context: RunContext, rules: EvaluationRules, options: string, concurrency: number, statePath?: string) {
    this.#context = context;
    this.#rules = rules;
    this.#options = options;
    this.#concurrency = concurrency;
    this.#statePath = statePath;
  }

  async run(recordings: readonly Recording[], finished: ReadonlyMap<string, FinishedCase>): Promise<Case[]> {
    const { output, signal, times } = this.#context;
    const cases = new Map<string, Case>();
    for (const [name, { result, durationMs }] of finished) cases.set(name, buildCase(name, result, durationMs));
    const queue = recordings.filter(({ name }) => !finished.has(name));
    if (finished.size > 0)
      output.note(`${finished.size} of ${recordings.length} recordings are in ${this.#statePath} already.`);
    const progress = new CaseProgress(output, recordings.length, finished.size);
    const client = (await this.#context.createClient({ onEvent: progress.onEvent })) as ProdloopClient;
    const state = this.#statePath === undefined ? undefined : await StateWriter.open(this.#statePath);
    let running = 0;
    const onInterrupt = () => output.note(`Stopping after ${running} calls in flight. Ctrl-C again ends at once.`);
    signal.addEventListener('abort', onInterrupt, { once: true });
    const timer = this.#startTimer(
      times.timeoutMs,
      () => `${cases.size} of ${recordings.length} recordings are evaluated`,
    );
    const work = async () => {
      for (let next = queue.shift(); next && !signal.aborted && this.#fatal === undefined; next = queue.shift()) {
        running++;
        progress.begin(next.name);
        const entry = await this.#evaluate(client, next, state);
        running--;
        if (!entry) return;
        cases.set(next.name, entry);
        progress.finish(entry);
      }
    };
    try {
      await Promise.all(Array.from({ length: this.#concurrency }, work));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onInterrupt);
      progress.end();
      await state?.close();
    }
    if (this.#fatal !== undefined) throw this.#fatal;
    if (signal.aborted && cases.size < recordings.length)
      throw new Interrupted(
        `Interrupted: ${cases.size} of ${recordings.length} recordings are evaluated. ${this.#hint}`,
      );
    return recordings.flatMap(({ name }) => cases.get(name) ?? []);
  }

  get #hint(): string {
    return this.#statePath === undefined
      ? 'Without --state their results are lost.'
      : 'The same command evaluates the others.';
  }

  #startTimer(timeoutMs: number | undefined, describe: () => string): NodeJS.Timeout | undefined {
    if (timeoutMs === undefined) return undefined;
    return setTimeout(
      () => this.#stop(new CommandError(`--timeout: the time is up; ${describe()}. ${this.#hint}`, ExitCode.outOfTime)),
      timeoutMs,
    );
  }

  #stop(reason: unknown): void {
    this.#fatal ??= reason;
    this.#abort.abort(reason);
  }

  /** Evaluates one recording and keeps its result. @returns undefined if the whole run ends. */
  async #evaluate(client: ProdloopClient, { name, path }: Recording, state?: StateWriter): Promise<Case | undefined> {
    const { output } = this.#context;
    const started = performance.now();
    const getDuration = () => Math.round(performance.now() - started);
    let result: JsonObject;
    let input: string;
    try {
      input = await hashFile(path);
      const params = { audio_file: path, ...this.#rules } as EvaluateCallParams;
      result = (await client.evaluateCall(params, { signal: this.#abort.signal })) as JsonObject;
      this.#succeeded++;
    } catch (error) {
      if (this.#fatal === undefined && this.#isFatal(error)) this.#stop(error);
      if (this.#fatal !== undefined) return undefined;
      const { name: kind, message } = error as Error;
      return { name, status: 'error', message: `${kind}: ${message}`, durationMs: getDuration() };
    }
    const durationMs = getDuration();
    try {
      await state?.append({ case: name, input, options: this.#options, durationMs, result }, (text) =>
        output.hasSecret(text),
      );
    } catch (error) {
      this.#stop(error);
      return undefined;
    }
    return buildCase(name, result, durationMs);
  }

  /** Before anything succeeded, a server that is not there or refuses the credential will not take the next call either. */
  #isFatal(error: unknown): boolean {
    if (this.#succeeded > 0) return false;
    return error instanceof ConnectionError || (error instanceof ApiError && [401, 402, 403].includes(error.status));
  }
}
