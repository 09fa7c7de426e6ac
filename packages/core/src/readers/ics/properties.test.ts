import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../read-error.ts';
import { readIcs } from './index.ts';
import { escapeText } from './text-value.ts';

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ',',
        ';',
        '\\',
        '\n',
        ' ',
        ':',
        '"',
        'n',
        'é',
        'e\u0301',
        '🦔',
        '👩‍🏫',
        '€',
        '\uFFFD',
        'Lees',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join('').replaceAll(/[\0\r]/g, ''));
const lineEnd = fc.constantFrom('\r\n', '\n', '\r');
const widths = fc.array(fc.integer({ min: 1, max: 75 }), { minLength: 1 });
const event = fc.record({ summary: words, description: words, isSummaryFirst: fc.boolean() });

describe('readIcs', () => {
  it('reads what was written, however its bytes are folded', () => {
    fc.assert(
      fc.property(fc.array(event), lineEnd, widths, (events, end, folds) => {
        const { entries } = readIcs(write(events, end, folds), { path: 'agenda.ics' });
        const expected = events.map(({ summary, description }) => [summary.trim(), description.trim()]);
        expect(entries.map(({ text }) => text.text)).toEqual(
          expected.map(joined).filter((text) => text !== ''),
        );
      }),
    );
  });

  it('finds every slice again in the bytes at its span, unfolded and unescaped', () => {
    fc.assert(
      fc.property(fc.array(event), lineEnd, widths, fc.nat(), fc.nat(), (events, end, folds, one, other) => {
        const bytes = write(events, end, folds);
        const offsets = byteOffsets(bytes);
        const { source, entries } = readIcs(bytes, { path: 'agenda.ics' });
        expect(offsets).toHaveLength(source.text.length + 1);
        for (const { text } of entries) {
          for (const { start, characters } of linesOf(text.text)) {
            const cuts = [one, other].map((cut) => cut % (characters.length + 1)).sort((a, b) => a - b);
            const [from = 0, to = 0] = cuts.map((cut) => start + characters.slice(0, cut).join('').length);
            const span = text.sourceSpan(from, to);
            const raw = bytes.subarray(offsets[span.start], offsets[span.end]);
            expect(unescaped(unfolded(raw))).toBe(text.text.slice(from, to));
          }
        }
      }),
    );
  });

  it('throws nothing but ReadError on any bytes', () => {
    const line = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
      'SUMMARY:é',
      ' ',
    );
    const noise = fc.array(
      fc.oneof(
        line.map((text) => utf8.encode(`${text}\n`)),
        fc.uint8Array({ maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
        try {
          readIcs(bytes, { path: 'agenda.ics' });
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
    );
  });
});

function write(
  events: readonly { summary: string; description: string; isSummaryFirst: boolean }[],
  lineEnd: string,
  widths: readonly number[],
): Uint8Array {
  const lines = events.flatMap(({ summary, description, isSummaryFirst }) => {
    const texts = [`SUMMARY:${escapeText(summary)}`, `DESCRIPTION:${escapeText(description)}`];
    return ['BEGIN:VEVENT', ...(isSummaryFirst ? texts : texts.toReversed()), 'END:VEVENT'];
  });
  const all = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'];
  return Uint8Array.from(
    all.flatMap((line) => [...fold(utf8.encode(line), lineEnd, widths), ...utf8.encode(lineEnd)]),
  );
}

/** Folds the bytes of a line after so many bytes each, wherever that is. */
function fold(line: Uint8Array, lineEnd: string, widths: readonly number[]): number[] {
  const folded: number[] = [];
  let at = 0;
  for (let turn = 0; at < line.length; turn += 1) {
    if (at > 0) folded.push(...utf8.encode(`${lineEnd} `));
    const width = widths[turn % widths.length] ?? 75;
    folded.push(...line.subarray(at, at + width));
    at += width;
  }
  return folded;
}

function unfolded(bytes: Uint8Array): string {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const isReturn = bytes[at] === 13;
    const isLineEnd = isReturn || bytes[at] === 10;
    if (isLineEnd) at += isReturn && bytes[at + 1] === 10 ? 2 : 1;
    else kept.push(bytes[at] ?? 0);
  }
  return strictUtf8.decode(Uint8Array.from(kept));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function joined([title = '', text = '']: readonly string[]): string {
  return title === text ? title : [title, text].filter((piece) => piece !== '').join('\n');
}

/** The lines of a text, because a line end may be glue. */
function linesOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, characters: [...match[0]] }));
}

/** At which byte each UTF-16 unit of the decoded text starts: every broken run is one U+FFFD, as decoders have it. */
function byteOffsets(bytes: Uint8Array): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    let end = at + 1;
    while (end < at + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1;
    offsets.push(at);
    if (end - at === 4) offsets.push(at);
    at = end;
  }
  return [...offsets, at];
}
