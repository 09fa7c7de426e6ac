import { join, resolve } from 'node:path';
import type { Rule } from '@hwlint/core';
import { buildReport, type Counts, mayHoldTwice, type NamedClass, type ReportModel } from '@hwlint/report';
import { reportTexts, sayRemark } from '@hwlint/report/forms';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { keepFromOutput, type ReadFile } from '../../files/keep-from-output.ts';
import { shownPath } from '../../files/shown-path.ts';
import type { FailureContext } from '../../lint/failures.ts';
import type { LintInput } from '../../lint/lint-input.ts';
import type { Session } from '../../lint/session.ts';
import type { RawOptions } from '../../options.ts';
import { packageFolder, programName } from '../../package-info.ts';
import { Output, OutputClosed } from '../../terminal/output.ts';
import { Progress } from '../../terminal/progress.ts';
import type { Shell } from '../../terminal/shell.ts';
import { Talk } from '../../terminal/talk.ts';
import { howManyThreads } from '../../threads/how-many.ts';
import { ThreadJudge } from '../../threads/thread-judge.ts';
import { lintInputs } from '../lint-inputs.ts';
import { type Gathered, gather } from './gather.ts';
import { openRows } from './open-rows.ts';
import { readCountsFile } from './read-counts-file.ts';
import { type RecordingJudge, RecordJudge } from './record-judge.ts';
import { type RawReportOptions, type ReportOptions, readReportOptions } from './report-options.ts';
import { reportSession } from './thread.ts';
import { filesOf, isFolder, openFolder, reportAs, told, writeFolder, writeOut } from './write-report.ts';

/** `hwlint report [paths…]`: reads, lints, counts, and writes a report over all of it. */
export async function reportCommand(
  targets: readonly string[],
  raw: RawOptions,
  own: RawReportOptions,
  shell: Shell,
): Promise<ExitCode> {
  const read = readReportOptions(targets, raw, own, shell.cwd);
  const options = { ...read, target: await settled(read.target, read.isPartial) };
  const session = reportSession(options.session);
  const talk = new Talk((text) => shell.stderr.write(text), await session.locale());
  const before = options.compareTo ? await readCountsFile(options.compareTo, own.compareTo ?? '') : undefined;
  const gathered = await readAll(options, session, talk, shell);
  sayPartlyRead(gathered, talk);
  talk.close();
  if (gathered.isEmpty) return exitCodes.failed;
  const counts = gathered.counter.counts();
  if (options.isPartial) await putPartial(counts, options, shell, talk);
  else {
    const earlier = gathered.before?.counts() ?? before;
    await putReport(
      {
        counts,
        rules: await session.rules(),
        locale: options.locale ?? talk.locale,
        gathered,
        withText: options.withText,
        ...(earlier && { before: earlier }),
        ...(options.byClass && { classes: gathered.counter.namedClasses() }),
      },
      options.target,
      shell,
      talk,
    );
  }
  return gathered.hasFailures ? exitCodes.failed : exitCodes.ok;
}

/** `hwlint report merge FILE…`: one report over the counts of several runs. */
export async function mergeCommand(
  files: readonly string[],
  raw: RawOptions,
  own: RawReportOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { mergeFiles } = await import('./merge.ts');
  const options = readReportOptions([], raw, own, shell.cwd);
  const target = await settled(options.target, options.isPartial);
  await keepFromOutput(
    filesOf(target),
    options.isPartial ? 'counts' : 'report',
    readBeside(
      options,
      files.map((file) => ({ path: resolve(shell.cwd, file) })),
    ),
    shell.cwd,
  );
  const { counts, before, rules, talk } = await mergeFiles(files, own, options, shell);
  const isMerged = files.length > 1 || counts.unnamed > 1;
  if (options.isPartial) {
    const { nl, en } = reportTexts;
    if (isMerged && mayHoldTwice(counts)) {
      talk.say({ nl: nl.remarks['unnamed-merged'], en: en.remarks['unnamed-merged'] });
    }
    await putPartial(counts, { ...options, target }, shell, talk);
  } else {
    const locale = options.locale ?? talk.locale;
    await putReport(
      { counts, rules, locale, withText: false, isMerged, ...(before && { before }) },
      target,
      shell,
      talk,
    );
  }
  return exitCodes.ok;
}

/** What a run reads: its inputs, and files that flags name. */
function readBeside(
  { compareTo, session: { configPath } }: ReportOptions,
  inputs: readonly ReadFile[],
): readonly ReadFile[] {
  return [...inputs, ...[compareTo, configPath].flatMap((path) => (path === undefined ? [] : { path }))];
}

function sayPartlyRead({ partlyRead }: Gathered, talk: Talk): void {
  if (partlyRead === 0) return;
  talk.say({
    nl: `${partlyRead} ${partlyRead === 1 ? 'bestand is' : 'bestanden zijn'} niet helemaal gelezen; "hwlint lint" zegt wat er overgeslagen is.`,
    en: `${partlyRead} ${partlyRead === 1 ? 'file was' : 'files were'} not read whole; "hwlint lint" says what was passed over.`,
  });
}

function sayNothingToRead(talk: Talk): void {
  talk.say({
    nl: 'er blijft geen bestand over om te lezen, dus er is geen verslag.',
    en: 'there is no file left to read, so there is no report.',
  });
}

interface Content {
  readonly counts: Counts;
  readonly before?: Counts;
  readonly rules: readonly Rule[];
  readonly locale: NonNullable<ReportOptions['locale']>;
  readonly gathered?: Gathered;
  readonly classes?: readonly NamedClass[];
  readonly withText: boolean;
  readonly isMerged?: boolean;
}

async function putReport(
  { counts, before, rules, locale, gathered, classes, withText, isMerged = false }: Content,
  target: ReportOptions['target'],
  shell: Shell,
  talk: Talk,
): Promise<void> {
  const examples = gathered?.examples;
  const model: ReportModel = buildReport(counts, {
    program: programName(),
    rules,
    withText,
    isMerged,
    ...(before && { before }),
    ...(classes && { classes }),
    ...(examples && { examplesOf: (key) => examples.examplesOf(key) }),
  });
  const context = { texts: reportTexts[locale], rules };
  for (const remark of model.remarks) {
    talk.say({
      nl: sayRemark(remark, model, reportTexts.nl),
      en: sayRemark(remark, model, reportTexts.en),
    });
  }
  if (target.kind === 'folder') {
    await openFolder(target.path);
    const written = await writeFolder(target.path, target.forms, model, context);
    const first = written[0];
    sayWritten(first === undefined ? target.path : join(target.path, first), shell, talk);
    return;
  }
  if (target.form === 'csv' || target.form === 'parquet') return;
  const content = await reportAs(target.form, model, context);
  if (target.kind === 'file') {
    await writeOut(target.path, content);
    sayWritten(target.path, shell, talk);
  } else await toStdout(String(content), shell);
}

async function putPartial(
  counts: Counts,
  { target }: Pick<ReportOptions, 'target'>,
  shell: Shell,
  talk: Talk,
): Promise<void> {
  const text = `${JSON.stringify(counts)}\n`;
  if (target.kind === 'stdout') {
    await toStdout(text, shell);
    return;
  }
  await writeOut(target.path, text);
  const path = placeOf(target.path, shell);
  talk.say({ nl: `de telling staat in ${path}`, en: `the counts are in ${path}` });
}

/** A path as a person looks for it: from here when it is below, else whole. */
function placeOf(path: string, { cwd }: Shell): string {
  const shown = shownPath(path, cwd);
  return shown.startsWith('..') ? path : shown;
}

function sayWritten(path: string, shell: Shell, talk: Talk): void {
  const shown = placeOf(path, shell);
  talk.say({ nl: `het verslag staat in ${shown}`, en: `the report is in ${shown}` });
}

async function toStdout(text: string, { stdout }: Shell): Promise<void> {
  const output = new Output(stdout);
  try {
    await output.write(text);
    await output.close();
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}

/** A path that is a folder already is one, without a slash too. */
async function settled(
  target: ReportOptions['target'],
  isPartial: boolean,
): Promise<ReportOptions['target']> {
  if (target.kind !== 'file' || isPartial || !(await isFolder(target.path))) return target;
  return { kind: 'folder', path: target.path, forms: [target.form] };
}

interface ReadAll extends Gathered {
  readonly hasFailures: boolean;
  /** Whether not one file was read. */
  readonly isEmpty: boolean;
}

async function readAll(options: ReportOptions, session: Session, talk: Talk, shell: Shell): Promise<ReadAll> {
  const { target, withText } = options;
  const { inputs, failures } = await lintInputs(
    {
      targets: options.targets,
      session: options.session,
      format: 'stylish',
      outputFile: undefined,
      baseline: { use: 'apply' },
      fix: 'no',
      maxWarnings: undefined,
      isQuiet: false,
      color: undefined,
      threads: options.threads,
      cacheFolder: undefined,
      stdinName: undefined,
      from: undefined,
    },
    shell,
    talk,
  );
  await keepFromOutput(
    filesOf(target),
    options.isPartial ? 'counts' : 'report',
    readBeside(options, inputs),
    shell.cwd,
  );
  if (inputs.length === 0 && failures.length === 0) sayNothingToRead(talk);
  const progress = new Progress(shell.stderr, inputs.length, talk.locale);
  const isForRows = target.kind === 'folder' && target.forms.includes('parquet');
  const hasRows = isForRows && !options.isPartial && inputs.length > 0;
  if (hasRows) await openFolder(target.path);
  const rows = hasRows
    ? await told(join(target.path, 'rows'), () => openRows(target.path, withText))
    : undefined;
  let failed = 0;
  const judge = await judgeFor(inputs, options, session, {
    cwd: shell.cwd,
    locale: talk.locale,
  });
  try {
    const gathered = await gather(inputs, failures, judge, session, {
      cwd: shell.cwd,
      locale: talk.locale,
      period: options.period,
      compare: options.compare,
      hasExamples: options.hasExamples,
      rows: rows?.rows,
      onFailure: (failure) => {
        failed += 1;
        progress.clear();
        talk.failed(failure);
      },
      onFile: () => progress.done(),
      onRead: (entries) => progress.read(entries),
    });
    return { ...gathered, hasFailures: failed > 0, isEmpty: inputs.length === 0 };
  } finally {
    await judge.close();
    progress.clear();
    rows?.close();
  }
}

/** This thread, or as many as there is work for. */
async function judgeFor(
  inputs: readonly LintInput[],
  { session: options, threads }: ReportOptions,
  session: Session,
  context: FailureContext,
): Promise<RecordingJudge> {
  const here = new RecordJudge(session, context);
  const hands = threads ?? (await howManyThreads(inputs));
  if (hands === 1) return here;
  const settings = { session: options, options: { ...context, fixes: false, isQuiet: false } };
  const script = new URL('bin/report-thread.js', packageFolder);
  return new ThreadJudge(hands, settings, here, () => {}, script);
}
