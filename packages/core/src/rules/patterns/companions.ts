import type { Pattern, Test } from './pattern-syntax.ts';

/** Words and tags of which a sentence must have at least one, wherever it stands. */
export type Companions = readonly string[];

/** A longer choice is likely to be met, and costs more to look for than it spares. */
const longestChoice = 12;
const mostChoices = 2;

/**
 * What a sentence must have beside the word that triggers a pattern, so that most patterns are turned away before they
 * are laid over its words: the shortest choices among the elements that cannot be left out.
 * @param anchor index of the element that triggers it
 */
export function companionsOf({ elements }: Pattern, anchor: number): Companions[] {
  return elements
    .flatMap((element, index) => {
      if (index === anchor || element.negative || element.min === 0) return [];
      const signs = element.alternatives.map(([first]) => signOf(first as Test));
      return signs.length <= longestChoice && signs.every((sign) => sign !== undefined) ? [signs] : [];
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, mostChoices);
}

/** A word, or the name of a tag, which no word is: it has a capital. Undefined for what any word may be. */
function signOf(test: Test): string | undefined {
  if (test.kind === 'word') return test.word;
  return test.kind === 'tag' ? test.tag : undefined;
}
