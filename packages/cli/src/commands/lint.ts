import { addSummaries, emptySummary, type Localized } from '@hwlint/core';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.ts';
import { diff } from '../formats/diff.ts';
import type { FormatContext, Formatter } from '../formats/format.ts';
import { entriesFormat, type FormatName, formatters } from '../formats/index.ts';
import { Baselines } from '../lint/baselines.ts';
import { type Judge, type JudgeOptions, LocalJudge } from '../lint/judge.ts';
import { lintFiles } from '../lint/lint-files.ts';
import type { FileOutcome } from '../lint/outcome.ts';
import { Session } from '../lint/session.ts';
import type { RawOptions } from '../options.ts';
import { readVersion } from '../package-info.ts';
import { colorsFor } from '../terminal/colors.ts';
import { Output, OutputClosed } from '../terminal/output.ts';
import { Progress } from '../terminal/progress.ts';
import { type Shell, widthOf } from '../terminal/shell.ts';
import { Talk } from '../terminal/talk.ts';
import { howManyThreads } from '../threads/how-many.ts';
import { filterCommand } from './filter.ts';
import { type Inputs, lintInputs } from './lint-inputs.ts';
import { type LintOptions, readLintOptions } from './lint-options.ts';
import { outputFileAt } from './output-file.ts';
import { settleBaseline } from './settle-baseline.ts';

/** `hwlint [lint] [paths…]`: reads, lints and reports. */
export async function lintCommand(
  targets: readonly string[],
  raw: RawOptions,
  shell: Shell,
): Promise<ExitCode> {
  const options = readLintOptions(targets, raw, shell.cwd);
  const baselines = new Baselines(options.baseline);
  await baselines.check();
  const session = new Session(options.session);
  const talk = new Talk((text) => shell.stderr.write(text), await session.locale());
  const { format } = options;
  if (format === entriesFormat) return filterCommand(options, session, shell, talk);
  const inputs = await lintInputs(options, shell, talk);
  const run = new LintRun({ ...options, format }, session, baselines, shell, talk, inputs);
  const code = await run.report();
  await settleBaseline(baselines, options.baseline, talk, shell.cwd);
  return options.baseline.use === 'update' && code === exitCodes.findings ? exitCodes.ok : code;
}

type ReportOptions = LintOptions & { readonly format: FormatName };

/** One lint run: the outcomes go to the report, and are counted as they pass. */
class LintRun {
  #summary = emptySummary;
  #hasFailures = false;
  readonly #options: ReportOptions;
  readonly #session: Session;
  readonly #baselines: Baselines;
  readonly #shell: Shell;
  readonly #talk: Talk;
  readonly #inputs: Inputs;
  readonly #progress: Progress;

  constructor(
    options: ReportOptions,
    session: Session,
    baselines: Baselines,
    shell: Shell,
    talk: Talk,
    inputs: Inputs,
  ) {
    this.#options = options;
    this.#session = session;
    this.#baselines = baselines;
    this.#shell = shell;
    this.#talk = talk;
    this.#inputs = inputs;
    this.#progress = new Progress(shell.stderr, inputs.inputs.length, talk.locale);
  }

  async report(): Promise<ExitCode> {
    const { outputFile, maxWarnings } = this.#options;
    const output = outputFile
      ? await outputFileAt(outputFile)
      : new Output(this.#shell.stdout, () => this.#progress.clear());
    try {
      if (outputFile && this.#formatter === formatters.stylish) await output.write(this.#head());
      for await (const text of this.#formatter(this.#outcomes(), await this.#context()))
        await output.write(text);
      await output.close();
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
    } finally {
      this.#progress.clear();
    }
    this.#talk.close();
    this.#sayTooMany();
    return exitCodeOf(this.#summary, this.#hasFailures, maxWarnings);
  }

  /** Of a report as text in a file: the others say what made them already. */
  #head(): string {
    const version = readVersion();
    return this.#talk.locale === 'nl'
      ? `Verslag van hwlint ${version}\n\n`
      : `Report of hwlint ${version}\n\n`;
  }

  get #formatter(): Formatter {
    return this.#options.fix === 'show' ? diff : formatters[this.#options.format];
  }

  async #context(): Promise<FormatContext> {
    const { color, outputFile, isQuiet } = this.#options;
    const isTerminal = Boolean(this.#shell.stdout.isTTY) && !outputFile;
    return {
      locale: this.#talk.locale,
      colors: colorsFor(color, outputFile ? {} : this.#shell.env, isTerminal),
      width: widthOf(this.#shell),
      version: readVersion(),
      rules: await this.#session.rules(),
      isQuiet,
    };
  }

  async *#outcomes(): AsyncGenerator<FileOutcome> {
    for (const failed of this.#inputs.failures) yield this.#count(failed);
    const judging = {
      cwd: this.#shell.cwd,
      locale: this.#talk.locale,
      fixes: this.#options.fix !== 'no',
      isQuiet: this.#options.isQuiet,
    };
    const judge = await this.#judge({ ...judging, isQuiet: judging.isQuiet && !this.#baselines.isForUpdate });
    try {
      const files = lintFiles(this.#inputs.inputs, judge, this.#session, {
        ...judging,
        baselines: this.#baselines,
        onError: (stack) => this.#sayStack(stack),
        onRead: (entries) => this.#progress.read(entries),
      });
      for await (const outcome of files) {
        yield this.#count(outcome);
        this.#progress.done();
      }
    } finally {
      await judge.close();
    }
  }

  async #judge(options: Omit<JudgeOptions, 'cache'>): Promise<Judge> {
    const { cacheFolder, session, threads } = this.#options;
    const say = (word: Localized) => {
      this.#progress.clear();
      this.#talk.say(word);
    };
    const cache =
      cacheFolder === undefined ? undefined : new (await loadCache()).ResultCache(cacheFolder, say);
    const here = new LocalJudge(this.#session, { ...options, ...(cache && { cache }) });
    const hands = threads ?? (await howManyThreads(this.#inputs.inputs));
    if (hands === 1) return here;
    const { ThreadJudge } = await import('../threads/thread-judge.ts');
    const settings = { session, options, ...(cacheFolder !== undefined && { cacheFolder }) };
    return new ThreadJudge(hands, settings, here, say);
  }

  #count(outcome: FileOutcome): FileOutcome {
    if (outcome.kind === 'failed') {
      this.#progress.clear();
      this.#hasFailures = true;
      this.#talk.failed(outcome);
    } else {
      if (outcome.notices.length > 0) this.#progress.clear();
      this.#talk.noticed(outcome);
      this.#summary = addSummaries(this.#summary, outcome.summary);
    }
    return outcome;
  }

  #sayTooMany(): void {
    const { maxWarnings = Number.POSITIVE_INFINITY } = this.#options;
    const { warnings } = this.#summary;
    if (warnings <= maxWarnings) return;
    this.#talk.say({
      nl: `${warnings} aandachtspunten zijn er meer dan de ${maxWarnings} van --max-warnings`,
      en: `${warnings} points of attention are more than the ${maxWarnings} of --max-warnings`,
    });
  }

  #sayStack(stack: string): void {
    if (this.#shell.env.HWLINT_DEBUG && stack !== '') this.#shell.stderr.write(`${stack}\n`);
  }
}

/** Only who asks for a cache pays for what it needs. */
const loadCache = () => import('../cache/result-cache.ts');
