import {
  addSummaries,
  emptySummary,
  type LintSummary,
  type Locale,
  ReadError,
  summarize,
} from '@hwlint/core';
import { failuresOf } from '../lint/failures.ts';
import { reportFile } from '../lint/report-finding.ts';
import type { Session } from '../lint/session.ts';
import { type EntryLine, type ErrorLine, findingInLine, positionInLine } from './entry-line.ts';
import { type InputLine, inputLines, mostInLine } from './input-lines.ts';

export interface FilterOptions {
  /** What the input is called in findings. */
  readonly name: string;
  /** Absolute; decides which config holds. */
  readonly path: string;
  readonly cwd: string;
  readonly locale: Locale;
  /** Whether only errors go out. */
  readonly isQuiet: boolean;
  /** Told of every error that is turned into a line. */
  readonly onError: (error: unknown) => void;
}

/** What came of all lines together. */
export interface FilterCounts {
  summary: LintSummary;
  hasFailures: boolean;
}

/**
 * Lints newline-delimited JSON line by line: for each line that comes in one goes out, in order, in constant memory. Each
 * line is a plan of its own: what one says does not reach another. A line that cannot be read gives a line with an error.
 * @param counts is added to as lines go out
 * @throws ConfigError when the config cannot be used
 */
export async function* filterEntries(
  stream: Parameters<typeof inputLines>[0],
  session: Session,
  options: FilterOptions,
  counts: FilterCounts,
): AsyncGenerator<{ readonly text: string; readonly isLastSoFar: boolean }> {
  await session.configFor(options.path);
  let offset = 0;
  for await (const line of inputLines(stream)) {
    const out = await lineOut(line, offset, session, options, counts);
    if ('error' in out) counts.hasFailures = true;
    yield { text: `${JSON.stringify(out)}\n`, isLastSoFar: line.isLastSoFar };
    offset += line.length + 1;
  }
}

async function lineOut(
  { number: line, bytes }: InputLine,
  offset: number,
  session: Session,
  options: FilterOptions,
  counts: FilterCounts,
): Promise<EntryLine | ErrorLine> {
  const { locale } = options;
  if (!bytes) return { line, error: { message: tooLong[locale], position: null } };
  if (isUtf16(bytes)) return { line, error: { message: inUtf16[locale], position: null } };
  try {
    return await entryLine({ line, bytes, offset }, session, options, counts);
  } catch (error) {
    options.onError(error);
    const [failure] = failuresOf(error, options.name, options);
    const at = error instanceof ReadError ? error.position : undefined;
    const position = at ? positionInLine(at, line, offset) : null;
    return { line, error: { message: failure?.message ?? String(error), position } };
  }
}

async function entryLine(
  { line, bytes, offset }: { readonly line: number; readonly bytes: Uint8Array; readonly offset: number },
  session: Session,
  { name, path, locale, isQuiet }: FilterOptions,
  counts: FilterCounts,
): Promise<EntryLine | ErrorLine> {
  const { agenda, result } = await session.lint(bytes, path, name, 'ndjson');
  const count = agenda.entries.length;
  if (count > 1) return { line, error: { message: manyEntries(count)[locale], position: null } };
  const summary = summarize(agenda, result);
  counts.summary = addSummaries(counts.summary, summary);
  const report = reportFile(name, agenda, result, summary, { locale, fixed: 0, change: null });
  const [entry] = agenda.entries;
  return {
    line,
    id: entry?.id ?? null,
    kind: entry?.kind ?? null,
    grade: entry?.grade ?? null,
    subject: entry?.subject ?? null,
    findings: report.findings
      .filter(({ severity }) => !isQuiet || severity === 'error')
      .map((finding) => findingInLine(finding, line, offset)),
    notices: report.notices.map(({ message }) => message),
  };
}

export const noCounts = (): FilterCounts => ({ summary: emptySummary, hasFailures: false });

function isUtf16(bytes: Uint8Array): boolean {
  return (
    bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  );
}

const tooLong = {
  nl: `Deze regel is langer dan ${mostInLine / 1024 / 1024} MB. Dat is geen opdracht.`,
  en: `This line is longer than ${mostInLine / 1024 / 1024} MB. This is no entry.`,
};

const inUtf16 = {
  nl: 'Dit is geen UTF-8. Zet het eerst om.',
  en: 'This is not UTF-8. Convert it first.',
};

const manyEntries = (count: number) => ({
  nl: `Op deze regel staan ${count} opdrachten. Zet er één op elke regel.`,
  en: `This line holds ${count} entries. Put one on each line.`,
});
