import { type FileOutcome, piecesOf } from '../lint/outcome.ts';

/** One finding a line, as schema/finding.schema.json describes it. */
export async function* ndjson(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') continue;
    for await (const { findings } of piecesOf(outcome)) {
      for (const finding of findings) yield `${JSON.stringify(finding)}\n`;
    }
  }
}
