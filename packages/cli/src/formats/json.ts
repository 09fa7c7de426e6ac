import { addSummaries, emptySummary } from '@hwlint/core';
import type { FailedFile, FileOutcome } from '../lint/outcome.ts';
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
    const { kind: _kind, change: _change, ...file } = outcome;
    yield separator + indented(file, 4);
    separator = ',\n';
  }
  const errors = failed.map(({ kind: _kind, ...error }) => error);
  yield separator === '\n' ? '],\n' : '\n  ],\n';
  yield `  "summary": ${indented(summary, 2).trimStart()},\n  "errors": ${indented(errors, 2).trimStart()}\n}\n`;
}

function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(spaces));
}
