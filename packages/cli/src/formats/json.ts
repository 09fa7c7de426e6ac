import { addSummaries, emptySummary } from '@hwlint/core';
import type { FailedFile, FileOutcome, Piece, StreamedFile } from '../lint/outcome.ts';
import type { FormatContext } from './format.ts';

/** One object: `version`, `files`, `summary` over all of them, and `errors` for what could not be read. */
export async function* json(
  outcomes: AsyncIterable<FileOutcome>,
  { version }: FormatContext,
): AsyncGenerator<string> {
  let summary = emptySummary;
  const failed: FailedFile[] = [];
  let separator = '\n';
  yield `{\n  "version": ${JSON.stringify(version)},\n  "files": [`;
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') {
      failed.push(outcome);
      continue;
    }
    summary = addSummaries(summary, outcome.summary);
    yield separator;
    if (outcome.kind === 'streamed') yield* streamed(outcome);
    else {
      const { kind: _kind, change: _change, ...file } = outcome;
      yield indented(file, 4);
    }
    separator = ',\n';
  }
  const errors = failed.map(({ kind: _kind, ...error }) => error);
  yield separator === '\n' ? '],\n' : '\n  ],\n';
  yield `  "summary": ${indented(summary, 2).trimStart()},\n  "errors": ${indented(errors, 2).trimStart()}\n}\n`;
}

/** The same text as for a file that is held at once. */
async function* streamed(file: StreamedFile): AsyncGenerator<string> {
  const { path, isDrawnOut, isWritable, notices, summary } = file;
  yield `${indented({ path, isDrawnOut, isWritable }, 4).slice(0, -'\n    }'.length)},\n      "findings": [`;
  yield* list(file, ({ findings }) => findings);
  yield '],\n      "suppressed": [';
  yield* list(file, ({ suppressed }) => suppressed);
  const rest = indented({ notices, summary, fixed: 0 }, 4);
  yield `],${rest.slice(rest.indexOf('\n'))}`;
}

async function* list(file: StreamedFile, of: (piece: Piece) => readonly unknown[]): AsyncGenerator<string> {
  let separator = '\n';
  for await (const piece of file.pieces()) {
    for (const item of of(piece)) {
      yield separator + indented(item, 8);
      separator = ',\n';
    }
  }
  if (separator !== '\n') yield '\n      ';
}

function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(spaces));
}
