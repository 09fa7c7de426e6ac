import { unifiedDiff } from '../fix/unified-diff.ts';
import type { FileOutcome } from '../lint/outcome.ts';

/** What `--fix` would change, as a patch. */
export async function* diff(outcomes: AsyncIterable<FileOutcome>): AsyncGenerator<string> {
  for await (const outcome of outcomes) {
    if (outcome.kind !== 'linted' || !outcome.change) continue;
    yield unifiedDiff(outcome.path, outcome.change.before, outcome.change.after);
  }
}
