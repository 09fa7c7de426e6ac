import type { FileOutcome } from '../lint/outcome.ts';

/** One finding a line, as schema/finding.schema.json describes it. */
export async function* ndjson(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    if (outcome.kind !== 'linted') continue;
    for (const finding of outcome.findings) yield `${JSON.stringify(finding)}\n`;
  }
}
