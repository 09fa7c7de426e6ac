import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenDocument } from './open-document.ts';
import { negotiate, type PositionEncoding } from './position-encoding.ts';

const text = 'Wisk: “é”\r\n🙂 op blz. 4\rklaar';
const open = (encoding: PositionEncoding, content = text) =>
  new OpenDocument('file:///a.md', 'markdown', 1, content, encoding);

test.each([
  ['utf-8', 14],
  ['utf-16', 9],
  ['utf-32', 9],
] as const)('the end of the first line in %s is %i', (encoding, character) => {
  expect(open(encoding).position(9)).toEqual({ line: 0, character });
});

test.each([
  ['utf-8', 4],
  ['utf-16', 2],
  ['utf-32', 1],
] as const)('an emoji in %s takes %i', (encoding, character) => {
  expect(open(encoding).position(text.indexOf(' op'))).toEqual({ line: 1, character });
});

test.each(['utf-8', 'utf-16', 'utf-32'] as const)('every offset in %s leads back to itself', (encoding) => {
  const document = open(encoding);
  for (let offset = 0; offset <= text.length; offset += 1) {
    if (/[\uDC00-\uDFFF\n]/u.test(text[offset] ?? '')) continue;
    if (text[offset - 1] === '\uD83D') continue;
    expect(document.offset(document.position(offset))).toBe(offset);
  }
});

test.each(['utf-8', 'utf-16', 'utf-32'] as const)('edits in %s give the text that was meant', (encoding) => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', '\n', '\r\n', ' '), maxLength: 12 });
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.tuple(fc.nat(12), fc.nat(4), letters), { maxLength: 6 }),
      (start, edits) => {
        const document = open(encoding, start);
        for (const [at, length, replacement] of edits) {
          const before = document.text;
          const range = document.range(Math.min(at, before.length), Math.min(at + length, before.length));
          const [from, to] = [document.offset(range.start), document.offset(range.end)];
          document.update([{ range, text: replacement }], document.version + 1);
          expect(document.text).toBe(before.slice(0, from) + replacement + before.slice(to));
        }
      },
    ),
  );
});

test('positions out of range mean the nearest end, and nonsense means the start', () => {
  const document = open('utf-8');
  document.update(
    [{ range: { start: { line: 90, character: 7 }, end: { line: 99, character: 0 } }, text: '!' }],
    2,
  );
  expect(document.text).toBe(`${text}!`);
  const nonsense = { line: Number.NaN, character: -3 };
  document.update([{ range: { start: nonsense, end: nonsense }, text: '# ' }], 3);
  expect(document.text).toBe(`# ${text}!`);
  document.update([null as never, { text: 7 as never }], 4);
  expect([document.text, document.version]).toEqual(['', 4]);
});

test('the first encoding that both know is taken', () => {
  expect(negotiate(['utf-7', 'utf-8', 'utf-16'])).toBe('utf-8');
  expect([negotiate(undefined), negotiate([]), negotiate('utf-8')]).toEqual(['utf-16', 'utf-16', 'utf-16']);
});
