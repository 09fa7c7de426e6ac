import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../agenda/mapped-text.ts';
import { firstInlineText } from './testing.ts';

/** A piece of Markdown of which the test knows, without the parser, what it says and where. */
type Piece =
  /** Stands for itself. */
  | { readonly letters: string }
  /** `raw` as a whole stands for `text`. */
  | { readonly raw: string; readonly text: string }
  /** A line break; what the container puts before the next line belongs to it. */
  | { readonly lineEnd: string; readonly text: string };

const markup = (raw: string, text = ''): Piece => ({ raw, text });
const letters = (text: string): Piece => ({ letters: text });

const inWord = fc.constantFrom<Piece[]>(
  [letters('blz')],
  [letters('Zoë')],
  [letters('e\u0301')],
  [letters('😀')],
  [letters('4/5')],
  [markup('\\*', '*')],
  [markup('\\\\', '\\')],
  [markup('\\>', '>')],
  [markup('&amp;', '&')],
  [markup('&eacute;', 'é')],
  [markup('&#x1F600;', '😀')],
  [letters('&onbekend;')],
  [letters('\\n')],
  [markup('`'), letters('c\\*&amp;d'), markup('`')],
  [markup('`` '), letters('a`b'), markup(' ``')],
  [markup('<!-- x -->')],
  [markup('<b>')],
  [markup('![p](q "r")')],
);
const word = fc
  .array(inWord, { maxLength: 3 })
  .map((pieces) => [letters('a'), ...pieces.flatMap((piece) => [...piece, letters('z')])]);

const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant(letters(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Piece>(
      { lineEnd: '', text: ' ' },
      { lineEnd: ' ', text: ' ' },
      { lineEnd: '  ', text: '\n' },
      { lineEnd: '\\', text: '\n' },
      markup('<br>', '\n'),
    ),
  },
);
const words = fc
  .array(fc.tuple(gap, word), { minLength: 1, maxLength: 4 })
  .map((pairs) => [letters('w'), ...pairs.flatMap(([space, pieces]) => [space, ...pieces])]);
const styled = fc
  .tuple(words, fc.constantFrom(['', ''], ['**', '**'], ['*', '*'], ['~~', '~~'], ['[', '](u "t")']))
  .map(([pieces, [open = '', close = '']]) => [markup(open), ...pieces, markup(close)]);
const content = fc
  .array(fc.tuple(gap, styled), { maxLength: 3 })
  .map((pairs) => [letters('Lees'), ...pairs.flatMap(([space, pieces]) => [space, ...pieces])]);

const container = fc.record({
  first: fc.constantFrom('', '> ', '- ', '1. ', '- [ ] ', '> - '),
  indent: fc.constantFrom('', ' ', '   '),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
});

test('every character stands where it says', () => {
  fc.assert(
    fc.property(content, container, fc.nat(), fc.nat(), (pieces, { first, indent, eol }, a, b) => {
      const next = first.replace('[ ] ', '').replace(/[^>\s]/gu, ' ') + indent;
      let source = first;
      let expected = '';
      const spans: Span[] = [];
      for (const piece of pieces) {
        const start = source.length;
        if ('letters' in piece) source += piece.letters;
        else source += 'raw' in piece ? piece.raw : piece.lineEnd + eol + next;
        const text = 'letters' in piece ? piece.letters : piece.text;
        expected += text;
        for (let at = 0; at < text.length; at += 1) {
          spans.push(
            'letters' in piece ? { start: start + at, end: start + at + 1 } : { start, end: source.length },
          );
        }
      }
      const { text } = firstInlineText(source);
      expect(text.text).toBe(expected);
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      if (from === to) return;
      expect(text.sourceSpan(from, to)).toEqual({ start: spans[from]?.start, end: spans[to - 1]?.end });
    }),
    { numRuns: 500 },
  );
}, 60_000);
