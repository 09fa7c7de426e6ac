import { normalize } from '../../language/normalize.ts';
import { tokenize } from '../../language/tokenize.ts';
import { PatternError } from './pattern-error.ts';

/** What one word must be: these letters, a tag of the lexicon, anything, all of several, or, among those, not this. */
export type Test =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test };

/** One step of a pattern: a choice of word sequences, how often, and whether it marks the place. */
export interface Element {
  /** Each alternative is a sequence of tests, one a word. */
  readonly alternatives: readonly (readonly Test[])[];
  readonly negative: boolean;
  readonly min: number;
  readonly max: number;
  readonly captured: boolean;
}

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Starts at the first word of the sentence. */
  readonly fromStart: boolean;
  /** Ends at the last one. */
  readonly toEnd: boolean;
}

/** The tag under which every form of a verb is known, split or not: `{opvragen}` in a pattern. */
export function lemmaTag(lemma: string): string {
  return `Lemma:${normalize(lemma)}`;
}

const longestRepeat = 8;

/**
 * Parses a pattern: compromise's match syntax without what can run away or hide code. Known are
 * words, `#Tag`, `{lemma}`, `.`, `(a|b c|#D)`, `#A&#B`, `#A&!#B`, `(a|b)&#C`, `!not`, `maybe?`, `.{0,4}`, `[place]`, `^` and `$`.
 * @throws PatternError that names the part which it cannot read.
 */
export function parsePattern(source: string): Pattern {
  let rest = source.trim();
  if (rest === '') throw new PatternError(source, 'the pattern is empty');
  const fromStart = rest.startsWith('^');
  if (fromStart) rest = rest.slice(1).trim();
  const toEnd = rest.endsWith('$');
  if (toEnd) rest = rest.slice(0, -1).trim();
  const elements: Element[] = [];
  let inPlace = false;
  let places = 0;
  for (const part of splitParts(rest, source)) {
    let body = part;
    if (body.startsWith('[')) {
      if (inPlace) throw new PatternError(source, 'a [place] inside a [place]');
      inPlace = true;
      places += 1;
      body = body.slice(1);
    }
    const closes = body.endsWith(']');
    if (closes) body = body.slice(0, -1);
    if (closes && !inPlace) throw new PatternError(source, 'a ] without its [');
    elements.push({ ...parseElement(body, source), captured: inPlace });
    if (closes) inPlace = false;
  }
  if (inPlace) throw new PatternError(source, 'a [ without its ]');
  if (places > 1) throw new PatternError(source, 'more than one [place]');
  if (places === 1 && elements.every(({ captured, min }) => !captured || min === 0)) {
    throw new PatternError(source, 'a [place] that may be empty');
  }
  return { source, elements, fromStart, toEnd };
}

/** Splits at spaces that do not stand inside parentheses or braces. */
function splitParts(text: string, source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    if (depth < 0) throw new PatternError(source, `a ${letter} without its opening`);
    if (letter === ' ' && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += letter;
  }
  if (depth !== 0) throw new PatternError(source, 'a ( or { without its end');
  if (part !== '') parts.push(part);
  return parts;
}

function parseElement(part: string, source: string): Omit<Element, 'captured'> {
  let body = part;
  const negative = body.startsWith('!');
  if (negative) body = body.slice(1);
  let min = 1;
  let max = 1;
  const repeat = /^(.+)\{(\d+),(\d+)\}$/.exec(body);
  if (repeat) {
    body = repeat[1] as string;
    min = Number(repeat[2]);
    max = Number(repeat[3]);
    if (min > max || max > longestRepeat) {
      throw new PatternError(source, `"${part}" must repeat from few to at most ${longestRepeat} times`);
    }
  } else if (body.endsWith('?')) {
    body = body.slice(0, -1);
    min = 0;
  }
  const joint = /^(\(.+\))&([^()|]+)$/.exec(body);
  if (joint) body = joint[1] as string;
  const grouped = body.startsWith('(') && body.endsWith(')');
  const choices = grouped ? body.slice(1, -1).split('|') : [body];
  const alternatives = choices.map((choice) =>
    choice
      .trim()
      .split(/\s+/)
      .map((word) => parseTests(joint ? `${word}&${joint[2]}` : word, source)),
  );
  if (joint && alternatives.some((choice) => choice.length !== 1)) {
    throw new PatternError(source, `"${part}" must join single words`);
  }
  if (negative && alternatives.some((choice) => choice.length !== 1)) {
    throw new PatternError(source, `"${part}" must deny single words`);
  }
  return { alternatives, negative, min, max };
}

/** `#A&#B`: a word that is both; `#A&!#B`: the one but not the other. */
function parseTests(written: string, source: string): Test {
  if (/^&|&&|&$/.test(written))
    throw new PatternError(source, `"${written}" is no word, #Tag, {verb} or choice`);
  const [first = '', ...more] = written.split('&');
  const test = parseTest(first, source);
  if (more.length === 0) return test;
  return { kind: 'all', tests: [test, ...more.map((word) => parseJoined(word, source))] };
}

function parseJoined(word: string, source: string): Test {
  return word.startsWith('!')
    ? { kind: 'not', test: parseTest(word.slice(1), source) }
    : parseTest(word, source);
}

function parseTest(word: string, source: string): Test {
  if (word === '.') return { kind: 'any' };
  const tag = /^#(\p{Lu}[\p{L}\d]*)$/u.exec(word);
  if (tag) return { kind: 'tag', tag: tag[1] as string };
  const lemma = /^\{([\p{L}-]+)\}$/u.exec(word);
  if (lemma) return { kind: 'tag', tag: lemmaTag(lemma[1] as string) };
  if (isWord(word) || word === '%' || word === '€') return { kind: 'word', word: normalize(word) };
  throw new PatternError(source, `"${word}" is no word, #Tag, {verb} or choice`);
}

/** A word is what the tokenizer makes of it: anything else would never be found, or read as a regular expression. */
function isWord(word: string): boolean {
  const { starts, ends } = tokenize(word);
  return starts[0] === 0 && ends[0] === word.length && !/[-%@:]/.test(word);
}
