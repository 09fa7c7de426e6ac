import type { MappedText, Span } from './mapped-text.ts';
import { MappedTextBuilder } from './mapped-text-builder.ts';

/**
 * A text that was read from another text, mapped to where that other text stands: words of HTML in a field of JSON know
 * their place in the JSON file. `inner` counts its places in `outer.text`.
 */
export function through(inner: MappedText, outer: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  for (const { start, end, sourceStart, sourceEnd } of inner.segments) {
    const isLetterByLetter = sourceEnd - sourceStart === end - start;
    const runs = isLetterByLetter
      ? outer.slice(sourceStart, sourceEnd).segments
      : [{ start: 0, end: end - start, ...asSource(outer.sourceSpan(sourceStart, sourceEnd)) }];
    for (const run of runs) {
      const text = inner.text.slice(start + run.start, start + run.end);
      if (run.sourceStart === run.sourceEnd) builder.addGlue(text, run.sourceStart);
      else builder.add(text, run.sourceStart, run.sourceEnd);
    }
  }
  return builder.build();
}

function asSource({ start, end }: Span) {
  return { sourceStart: start, sourceEnd: end };
}
