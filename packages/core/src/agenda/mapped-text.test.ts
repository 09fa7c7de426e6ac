import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedText } from './mapped-text.ts';
import { MappedTextBuilder } from './mapped-text-builder.ts';

/** Pieces as readers meet them: letters as they stand, escapes, glue, and markup that is left out. */
const piece = fc.oneof(
  fc.record({ kind: fc.constant('letters' as const), text: fc.string({ minLength: 1, unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('escape' as const), text: fc.constantFrom(',', '\n', '\\') }),
  fc.record({ kind: fc.constant('glue' as const), text: fc.constantFrom('\n', ' ') }),
  fc.record({ kind: fc.constant('markup' as const), text: fc.constantFrom('**', '\r\n ') }),
);

function put(pieces: readonly { kind: string; text: string }[]) {
  const builder = new MappedTextBuilder();
  let source = '';
  for (const { kind, text } of pieces) {
    const at = source.length;
    if (kind === 'glue') builder.addGlue(text, at);
    else if (kind === 'markup') source += text;
    else if (kind === 'escape') {
      source += `\\${text}`;
      builder.add(text, at, source.length);
    } else {
      source += text;
      builder.add(text, at);
    }
  }
  return { source, mapped: builder.build() };
}

const cut = fc.tuple(fc.nat(), fc.nat());

function rangeIn(length: number, [one, other]: [number, number]): [number, number] {
  const from = one % (length + 1);
  const to = other % (length + 1);
  return from < to ? [from, to] : [to, from];
}

describe('MappedText', () => {
  it('knows the place of a verbatim piece', () => {
    const mapped = MappedText.verbatim('taak: lezen', 6);
    expect(mapped.text).toBe('lezen');
    expect(mapped.length).toBe(5);
    expect(mapped.sourceSpan(1, 3)).toEqual({ start: 7, end: 9 });
    expect(mapped.sourceSpan(5, 5)).toEqual({ start: 11, end: 11 });
  });

  it('gives the whole escape for a character in it', () => {
    const mapped = new MappedTextBuilder().add('a', 0).add(',', 1, 3).add('b', 3).build();
    expect(mapped.text).toBe('a,b');
    expect(mapped.sourceSpan(1, 2)).toEqual({ start: 1, end: 3 });
    expect(mapped.sourceSpan(0, 3)).toEqual({ start: 0, end: 4 });
    expect(mapped.sourceSpan(1, 1)).toEqual({ start: 1, end: 1 });
  });

  it('spans what the format put in between', () => {
    const mapped = new MappedTextBuilder().add('ta', 0).add('ak', 5).build();
    expect(mapped.sourceSpan(1, 3)).toEqual({ start: 1, end: 6 });
  });

  it('gives glue an empty place', () => {
    const mapped = new MappedTextBuilder().add('titel', 0).addGlue('\n', 5).add('tekst', 8).build();
    expect(mapped.sourceSpan(5, 6)).toEqual({ start: 5, end: 5 });
    expect(mapped.sourceSpan(4, 7)).toEqual({ start: 4, end: 9 });
  });

  it('tells where glue joins pieces that stand apart', () => {
    const mapped = new MappedTextBuilder().add('titel', 0).addGlue('\n', 5).add('tekst', 8).build();
    expect(mapped.hasGlue(4, 7)).toBe(true);
    expect(mapped.hasGlue(0, 5)).toBe(false);
    expect(mapped.hasGlue(6, 11)).toBe(false);
    expect(mapped.hasGlue(5, 5)).toBe(false);
  });

  it('spans pieces that stand in the source in another order', () => {
    const mapped = new MappedTextBuilder().add('titel', 20).addGlue('\n', 25).add('tekst', 3).build();
    expect(mapped.sourceSpan(0, 11)).toEqual({ start: 3, end: 25 });
    expect(mapped.sourceSpan(6, 11)).toEqual({ start: 3, end: 8 });
  });

  it('keeps places in a trimmed text', () => {
    const mapped = MappedText.verbatim('  taak \n');
    expect(mapped.trim().text).toBe('taak');
    expect(mapped.trim().sourceSpan(0, 4)).toEqual({ start: 2, end: 6 });
    expect(MappedText.verbatim(' \n ').trim().text).toBe('');
    expect(mapped.trim().trim()).toEqual(mapped.trim());
  });

  it('is empty without pieces', () => {
    const empty = new MappedTextBuilder().build();
    expect(empty.text).toBe('');
    expect(empty.sourceSpan(0, 0)).toEqual({ start: 0, end: 0 });
    expect(empty.slice(0).text).toBe('');
  });

  it.each([
    [-1, 2],
    [2, 1],
    [0, 5],
  ])('refuses the range %i..%i of four characters', (start, end) => {
    const mapped = MappedText.verbatim('taak');
    expect(() => mapped.sourceSpan(start, end)).toThrow(RangeError);
    expect(() => mapped.slice(start, end)).toThrow(RangeError);
  });

  it('finds every slice again at its span, read without escapes, markup and glue', () => {
    fc.assert(
      fc.property(fc.array(piece), cut, (pieces, ends) => {
        const { source, mapped } = put(pieces.map((part) => ({ ...part, text: plain(part) })));
        const [from, to] = rangeIn(mapped.length, ends);
        const span = mapped.sourceSpan(from, to);
        const glueless = mapped
          .slice(from, to)
          .segments.filter((segment) => segment.sourceStart !== segment.sourceEnd)
          .map((segment) => mapped.text.slice(from + segment.start, from + segment.end))
          .join('');
        expect(read(source.slice(span.start, span.end))).toBe(glueless);
      }),
    );
  });

  it('knows the same places in a slice as in the whole', () => {
    fc.assert(
      fc.property(fc.array(piece), cut, cut, (pieces, outerEnds, innerEnds) => {
        const { mapped } = put(pieces);
        const [from, to] = rangeIn(mapped.length, outerEnds);
        const outer = mapped.slice(from, to);
        expect(outer.text).toBe(mapped.text.slice(from, to));
        const [start, end] = rangeIn(outer.length, innerEnds);
        if (start < end)
          expect(outer.sourceSpan(start, end)).toEqual(mapped.sourceSpan(from + start, from + end));
      }),
    );
  });

  it('can be appended to another piece by piece', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { mapped } = put(pieces);
        expect(new MappedTextBuilder().append(mapped).build()).toEqual(mapped);
      }),
    );
  });

  it('joins letters that stand side by side into one segment', () => {
    const mapped = new MappedTextBuilder().add('ta', 3).add('', 9).add('ak', 5).addGlue('', 7).build();
    expect(mapped.segments).toEqual([{ start: 0, end: 4, sourceStart: 3, sourceEnd: 7 }]);
  });
});

/** Letters without the signs that this test's own format gives a meaning. */
function plain({ kind, text }: { kind: string; text: string }): string {
  return kind === 'letters' ? text.replaceAll(/[\\*\r\n]/g, 'x') : text;
}

function read(source: string): string {
  return source
    .replaceAll('**', '')
    .replaceAll('\r\n ', '')
    .replaceAll(/\\([\s\S])/g, '$1');
}

it('is the same text at another place when it moved', () => {
  // Lees &amp; maak
  const text = new MappedText('Lees & maak', [
    { start: 0, end: 5, sourceStart: 0, sourceEnd: 5 },
    { start: 5, end: 6, sourceStart: 5, sourceEnd: 10 },
    { start: 6, end: 11, sourceStart: 10, sourceEnd: 15 },
  ]);
  const moved = text.shifted(4).shifted(3);
  expect(text.shifted(0)).toBe(text);
  for (let start = 0; start <= text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      const here = text.sourceSpan(start, end);
      const there = { start: here.start + 7, end: here.end + 7 };
      expect(moved.sourceSpan(start, end)).toEqual(there);
      if (start < end) expect(moved.slice(start, end).sourceSpan(0, end - start)).toEqual(there);
    }
  }
  expect(moved.segments.map(({ sourceStart }) => sourceStart)).toEqual([7, 12, 17]);
});
