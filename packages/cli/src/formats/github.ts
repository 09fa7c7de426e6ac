import type { Locale, Severity } from '@hwlint/core';
import {
  type FailedFile,
  type FileOutcome,
  type LintedFile,
  piecesOf,
  type ReportedFinding,
  type StreamedFile,
} from '../lint/outcome.ts';
import { printableLine } from '../terminal/printable.ts';
import type { FormatContext } from './format.ts';
import { placeInWords } from './place.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', tip: 'notice' };

/**
 * Workflow commands that GitHub Actions shows as annotations beside the lines; of a document, which has none, beside
 * the file, with the place and the words in the message.
 */
export async function* github(
  outcomes: AsyncIterable<FileOutcome>,
  { locale }: Pick<FormatContext, 'locale'>,
): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') yield failure(outcome);
    else {
      for await (const { findings } of piecesOf(outcome)) {
        for (const finding of findings) yield annotation(finding, outcome, locale);
      }
    }
  }
}

function annotation(
  finding: ReportedFinding,
  { isDrawnOut }: LintedFile | StreamedFile,
  locale: Locale,
): string {
  const { path, severity, ruleId, message, text, start, end } = finding;
  const title = `hwlint ${ruleId}`;
  if (isDrawnOut) {
    const told = `${placeInWords(finding, locale)}, “${text}”: ${message}`;
    return command(commands[severity], told, { file: path, title });
  }
  return command(commands[severity], message, {
    file: path,
    line: start.line,
    endLine: end.line,
    col: start.column,
    ...(start.line === end.line && { endColumn: end.column }),
    title,
  });
}

function failure({ path, message, position }: FailedFile): string {
  const place = position && { line: position.line, col: position.column };
  return command('error', message, { file: path, ...place, title: 'hwlint' });
}

function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number>>,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${printableLine(escapeProperty(String(value)))}`,
  );
  return `::${name} ${list.join(',')}::${printableLine(escapeData(message))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
