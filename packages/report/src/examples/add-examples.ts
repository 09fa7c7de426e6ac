import type { EntryRecord } from '../count/file-record.ts';
import type { ExampleCollector } from './example-collector.ts';

/** Offers the points of attention on an entry that was counted as examples. */
export function addExamples(examples: ExampleCollector, { points, text }: EntryRecord): void {
  for (const { ruleId, key, isTip, words, suggestion } of points) {
    if (isTip || words === undefined) continue;
    examples.add({ ruleId, key, found: words, text, suggestion });
  }
}
