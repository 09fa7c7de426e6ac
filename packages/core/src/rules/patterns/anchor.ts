import { PatternError } from './pattern-error.ts';
import type { Element, Pattern, Test } from './pattern-syntax.ts';

/** What must occur in a sentence before a pattern is worth trying there. */
export interface Anchor {
  /** Index of the element in the pattern. */
  readonly element: number;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** The anchor of each pattern, by the pattern as written. */
export type Anchors = Readonly<Record<string, Anchor>>;

/**
 * Picks the element of a pattern that is the rarest in homework texts and must be there: it becomes
 * the pattern's literal trigger in the engine's one index.
 * @param isLexical whether a tag is given by the lexicon; tags that need the sentence cannot trigger
 * @param rarity the fewer texts a word or tag occurs in, the higher
 * @throws PatternError when nothing in the pattern can serve.
 */
export function pickAnchor(
  pattern: Pattern,
  isLexical: (tag: string) => boolean,
  rarity: (test: Test) => number,
): Anchor {
  let best: Anchor | undefined;
  let bestRarity = Number.NEGATIVE_INFINITY;
  pattern.elements.forEach((element, index) => {
    const tests = triggersOf(element, isLexical);
    if (!tests) return;
    const rarest = Math.min(...tests.map(rarity));
    if (rarest <= bestRarity) return;
    bestRarity = rarest;
    best = {
      element: index,
      words: tests.flatMap((test) => (test.kind === 'word' ? [test.word] : [])),
      tags: tests.flatMap((test) => (test.kind === 'tag' ? [test.tag] : [])),
    };
  });
  if (!best) throw new PatternError(pattern.source, 'holds no word or lexicon tag that must be there');
  return best;
}

function triggersOf(element: Element, isLexical: (tag: string) => boolean): Test[] | undefined {
  if (element.negative || element.min === 0) return undefined;
  const tests = element.alternatives.map((choice) =>
    lexicalOf(choice[anchorWord(choice)] as Test, isLexical),
  );
  const usable = tests.every((test) => test.kind === 'word' || (test.kind === 'tag' && isLexical(test.tag)));
  return usable ? tests : undefined;
}

/** Of a word that is several things at once, the first that the word alone tells. */
function lexicalOf(test: Test, isLexical: (tag: string) => boolean): Test {
  if (test.kind !== 'all') return test;
  const known = test.tests.find(
    (each) => each.kind === 'word' || (each.kind === 'tag' && isLexical(each.tag)),
  );
  return known ?? test;
}

/** Which word of a fixed phrase triggers it: a tag before a word, else the longest word, as the rarest. */
export function anchorWord(choice: readonly Test[]): number {
  const weight = (test: Test) =>
    test.kind === 'tag' || test.kind === 'all' ? 100 : test.kind === 'word' ? test.word.length : 0;
  let best = 0;
  choice.forEach((test, index) => {
    if (weight(test) > weight(choice[best] as Test)) best = index;
  });
  return best;
}
