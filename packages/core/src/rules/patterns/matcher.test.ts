import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compilePattern } from './compiled-pattern.ts';
import { type Match, Matcher } from './matcher.ts';
import { type Element, type Pattern, parsePattern, type Test } from './pattern-syntax.ts';
import type { Word } from './term.ts';

function wordOf(written: string): Word {
  const [text = '', ...tags] = written.split('#');
  return { info: { normal: text }, tags: new Set(tags) };
}

function wordsOf(text: string): Word[] {
  return text.split(' ').filter(Boolean).map(wordOf);
}

/** A pattern in a text, triggered by a word of its element number `anchor`. */
function match(source: string, anchor: number, text: string, at: number): Match | undefined {
  const pattern = parsePattern(source);
  return new Matcher(pattern, compilePattern(pattern, anchor)).matchAt(wordsOf(text), at);
}

describe('matchAt', () => {
  it.each([
    ['lees het', 0, 'lees het boek', 0, [0, 2, 0, 2]],
    ['op [#Device]', 1, 'werk op tablet#Device thuis', 2, [1, 3, 2, 3]],
    ['[#Device{1,3}]', 0, 'google#Device meet#Device nu', 0, [0, 2, 0, 2]],
    ['zoek .{0,3} [op]', 2, 'zoek het woord op', 3, [0, 4, 3, 4]],
    ['!niet lees', 1, 'nooit lees', 1, [0, 2, 0, 2]],
    ['lees !(niet|#Device)', 0, 'lees nooit', 0, [0, 2, 0, 2]],
    ['(in de klas|thuis)', 0, 'hier in de klas', 3, [1, 4, 1, 4]],
    ['#Lemma', 0, 'x#Lemma', 0, [0, 1, 0, 1]],
    ['{opvragen}', 0, 'vraag#Lemma:opvragen', 0, [0, 1, 0, 1]],
    ['(7/10|t/m|a.u.b)', 0, 'blad t/m', 1, [1, 2, 1, 2]],
    ["(foto's|m&m|€)", 0, "de foto's", 1, [1, 2, 1, 2]],
    ['20 %', 0, 'dan 20 % korting', 1, [1, 3, 1, 3]],
    ['20 (%|procent)', 0, '20 procent', 0, [0, 2, 0, 2]],
    ['20 !(%|procent)', 0, '20 euro', 0, [0, 2, 0, 2]],
  ])('finds %s', (source, anchor, text, at, [from, to, placeFrom, placeTo]) => {
    expect(match(source, anchor, text, at)).toEqual({ from, to, placeFrom, placeTo });
  });

  it.each([
    ['lees het', 0, 'lees dit', 0],
    ['lees het', 0, 'lees het lees', 2],
    ['lees het', 0, 'dan lees', 1],
    ['op #Device', 1, 'tablet#Device', 0],
    ['!niet lees', 1, 'niet lees', 1],
    ['!niet lees', 1, 'lees', 0],
    ['lees !niet', 0, 'lees', 0],
    ['#Device', 0, 'device', 0],
    ['.', 0, '', 0],
    ['20 %', 0, '20 euro', 0],
    ['20 !(%|procent)', 0, '20 %', 0],
  ])('finds no %s', (source, anchor, text, at) => {
    expect(match(source, anchor, text, at)).toBeUndefined();
  });
});

it('hands compromise each way of lying written out, and that once', () => {
  const parseMatch = vi.spyOn(nlp, 'parseMatch');
  const pattern = parsePattern('op .{0,3} (a b|c|#A){0,2} !(niet|%)? [#Device{1,2}]');
  const matcher = new Matcher(pattern, compilePattern(pattern, 4));
  for (const text of ['op een c a b x tablet#Device', 'op die c a b y pc#Device', 'op pc#Device pc#Device']) {
    expect(matcher.matchAt(wordsOf(text), text.startsWith('op pc') ? 1 : 6)).toBeDefined();
  }
  expect(parseMatch.mock.calls).toEqual([['op . (c|#A) a b . #Device'], ['op #Device #Device']]);
  parseMatch.mockRestore();
});

describe('a match and a naive reader of patterns', () => {
  it('agree on every word of every sentence', () => {
    fc.assert(
      fc.property(patternWithAnchor, sentence, ({ source, anchor }, text) => {
        const words = wordsOf(text);
        const pattern = parsePattern(source);
        const expected = naiveMatches(pattern, anchor, words);
        const vocabulary = new Set(words.flatMap(({ info, tags }) => [info.normal, ...tags]));
        const mayMatch = new Matcher(pattern, compilePattern(pattern, anchor)).mayMatch(vocabulary);
        words.forEach((_, at) => {
          const found = match(source, anchor, text, at);
          if (found) expect(mayMatch).toBe(true);
          const here = expected.filter(({ anchoredAt }) => anchoredAt === at).map(({ span }) => span);
          if (found === undefined) expect(here).toEqual([]);
          else expect(here).toContainEqual([found.from, found.to, found.placeFrom, found.placeTo]);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

const single = fc.constantFrom('a', 'b', '#A', '#B', '.');
const choice = fc.oneof(single, fc.constantFrom('(a|#B)', '(a b|#A)', '(a b|b #A c)'));
const element = fc.oneof(
  single,
  choice,
  fc.tuple(choice, fc.constantFrom('?', '{0,2}', '{1,2}')).map(([body, times]) => body + times),
  fc.constantFrom('!a', '!(a|#B)', '!#A{0,2}'),
);

/** Some elements, one of which must be there: the anchor, here always one word; a run of them is the place. */
const patternWithAnchor = fc
  .record({
    before: fc.array(element, { maxLength: 2 }),
    anchor: fc.constantFrom('a', '#A', '(a|#B)', '#B{1,2}'),
    after: fc.array(element, { maxLength: 2 }),
    place: fc.boolean(),
  })
  .map(({ before, anchor, after, place }) => ({
    source: [...before, place ? `[${anchor}` : anchor, ...after].join(' ') + (place ? ']' : ''),
    anchor: before.length,
  }));

const sentence = fc
  .array(fc.constantFrom('a', 'b', 'c', 'a#A', 'b#B', 'c#A#B', 'd#A'), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));

interface Naive {
  /** Word at which the anchor element starts. */
  readonly anchoredAt: number;
  readonly span: readonly number[];
}

/** Tries every start and walks the elements one by one, trying every number of repeats and every choice. */
function naiveMatches(pattern: Pattern, anchor: number, words: readonly Word[]): Naive[] {
  const found: Naive[] = [];
  const walk = (index: number, at: number, starts: readonly number[]): void => {
    const next = pattern.elements[index];
    if (next) for (const end of endsOf(next, words, at)) walk(index + 1, end, [...starts, at]);
    else if (at > (starts[0] as number)) {
      const captured = pattern.elements.flatMap((each, number) => (each.captured ? [number] : []));
      const from = starts[0] as number;
      const placeFrom = captured.length === 0 ? from : (starts[captured[0] as number] as number);
      const placeTo = captured.length === 0 ? at : (starts[(captured.at(-1) as number) + 1] ?? at);
      found.push({ anchoredAt: starts[anchor] as number, span: [from, at, placeFrom, placeTo] });
    }
  };
  for (let start = 0; start < words.length; start += 1) walk(0, start, []);
  return found;
}

/** Where an element that starts at a word may end. */
function endsOf(element: Element, words: readonly Word[], from: number): number[] {
  const ends: number[] = element.min === 0 ? [from] : [];
  let reached = [from];
  for (let times = 1; times <= element.max; times += 1) {
    reached = reached.flatMap((at) => onceFrom(element, words, at));
    if (times >= element.min) ends.push(...reached);
  }
  return [...new Set(ends)];
}

function onceFrom({ alternatives, negative }: Element, words: readonly Word[], at: number): number[] {
  if (negative) {
    const here = words[at];
    return here && !alternatives.some(([test]) => test && passes(test, here)) ? [at + 1] : [];
  }
  return alternatives
    .filter((choice) => choice.every((test, offset) => passes(test, words[at + offset])))
    .map((choice) => at + choice.length);
}

function passes(test: Test, at: Word | undefined): boolean {
  if (!at) return false;
  if (test.kind === 'any') return true;
  if (test.kind === 'all') return test.tests.every((each) => passes(each, at));
  if (test.kind === 'not') return !passes(test.test, at);
  return test.kind === 'tag' ? at.tags.has(test.tag) : at.info.normal === test.word;
}
