import type { Severity } from '@hwlint/core';
import { type FailedFile, type FileOutcome, piecesOf, type ReportedFinding } from '../lint/outcome.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', tip: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export async function* github(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') yield failure(outcome);
    else
      for await (const { findings } of piecesOf(outcome)) for (const each of findings) yield annotation(each);
  }
}

function annotation({ path, severity, ruleId, message, start, end }: ReportedFinding): string {
  return command(commands[severity], message, {
    file: path,
    line: start.line,
    endLine: end.line,
    col: start.column,
    ...(start.line === end.line && { endColumn: end.column }),
    title: `hwlint ${ruleId}`,
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
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
