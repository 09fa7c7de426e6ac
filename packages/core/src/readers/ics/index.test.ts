import { describe, expect, it } from 'vitest';
import { encode } from '../encode.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { readIcs } from './index.ts';

const utf8 = new TextEncoder();

function read(lines: readonly string[], options: Partial<ReadOptions> = {}, lineEnd = '\r\n') {
  return readIcs(utf8.encode(lines.join(lineEnd)), { path: 'agenda.ics', ...options });
}

function calendar(...lines: readonly string[]): string[] {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''];
}

function event(...lines: readonly string[]): string[] {
  return calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');
}

const firstOf = (lines: readonly string[], options?: Partial<ReadOptions>) => read(lines, options).entries[0];

describe('readIcs', () => {
  it('reads every field of an event', () => {
    const agenda = read(
      calendar(
        'X-WR-CALNAME:Huiswerk 4A',
        'BEGIN:VEVENT',
        'UID:taak-1@school',
        'DTSTART;VALUE=DATE:20261123',
        'CREATED:20261119T100000Z',
        'CATEGORIES:Wiskunde,Huiswerk',
        'SUMMARY:Oefening 2',
        'DESCRIPTION:Op papier.',
        'END:VEVENT',
      ),
    );
    const [entry] = agenda.entries;
    expect(entry).toMatchObject({
      id: 'taak-1@school',
      kind: 'task',
      subject: 'Wiskunde',
      className: '4A',
      day: '2026-11-23',
      due: '2026-11-23',
      given: '2026-11-19',
      plan: 0,
    });
    expect(entry?.text.text).toBe('Oefening 2\nOp papier.');
    expect(entry?.context.map(({ text }) => text)).toEqual(['Wiskunde']);
    expect(agenda.notices).toEqual([]);
  });

  it.each(['\r\n', '\n', '\r'])('reads lines that end in %j', (lineEnd) => {
    const { entries } = read(event('SUMMARY:Le', ' es'), {}, lineEnd);
    expect(entries.map(({ text }) => text.text)).toEqual(['Lees']);
  });

  it('reads to-dos, due when they say', () => {
    const entry = firstOf(
      calendar('BEGIN:VTODO', 'DUE;TZID=Europe/Brussels:20261127T080000', 'SUMMARY:Weetje', 'END:VTODO'),
    );
    expect(entry).toMatchObject({ kind: 'task', due: '2026-11-27' });
    expect(entry).not.toHaveProperty('day');
  });

  it.each([
    ['DTSTART:20261122T233000Z', {}, '2026-11-23'],
    ['DTSTART:20261122T233000Z', { timeZone: 'UTC' }, '2026-11-22'],
    ['DTSTART;TZID="Europe/Brussels":20261122T233000', {}, '2026-11-22'],
    ['DTSTART:20261122T233000', {}, '2026-11-22'],
    ['DTSTART;VALUE=DATE:20261122', {}, '2026-11-22'],
    ['DTSTART:20261322', {}, undefined],
    ['DTSTART:morgen', {}, undefined],
  ])('puts %s with %o on its day', (line, options, day) => {
    expect(firstOf(event(line, 'SUMMARY:Lees'), options)?.day).toBe(day);
  });

  it('counts UTC times in the zone of the calendar, unless asked otherwise', () => {
    const lines = calendar(
      'X-WR-TIMEZONE:America/New_York',
      'BEGIN:VEVENT',
      'DTSTART:20261123T020000Z',
      'SUMMARY:Lees',
      'END:VEVENT',
    );
    expect(firstOf(lines)?.day).toBe('2026-11-22');
    expect(firstOf(lines, { timeZone: 'Europe/Brussels' })?.day).toBe('2026-11-23');
    expect(() => firstOf(lines, { timeZone: 'Mars/Olympus' })).toThrow(ReadError);
  });

  it.each([
    ['an event of days', ['DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261128'], '2026-11-27'],
    ['an event until midnight', ['DTSTART:20261123T080000', 'DTEND:20261125T000000'], '2026-11-24'],
    ['an event of an hour', ['DTSTART:20261123T080000Z', 'DTEND:20261123T090000Z'], '2026-11-23'],
    ['an event that ends before it starts', ['DTSTART:20261123', 'DTEND:20261123'], '2026-11-23'],
    ['an event that says so', ['DTSTART:20261123', 'DESCRIPTION:Klaar tegen vrijdag.'], '2026-11-27'],
  ])('knows when %s is due', (_, lines, due) => {
    expect(firstOf(event(...lines, 'SUMMARY:Lees'))?.due).toBe(due);
  });

  it('unescapes and unfolds, and knows the place', () => {
    const agenda = read(event('SUMMARY:Taak\\, les\\; a\\\\b\\nc\\Nd \\x', 'DESCRIPTION:on', ' line'));
    const [entry] = agenda.entries;
    expect(entry?.text.text).toBe('Taak, les; a\\b\nc\nd \\x\nonline');
    const at = entry?.text.text.indexOf('online') ?? 0;
    const span = entry?.text.sourceSpan(at, at + 6) ?? { start: 0, end: 0 };
    expect(agenda.source.text.slice(span.start, span.end)).toBe('on\r\n line');
    expect(agenda.source.place(span.start, span.end)).toMatchObject({
      start: { line: 5, column: 13 },
      end: { line: 6, column: 6 },
    });
  });

  it('reads what a backslash at the end of a line escapes', () => {
    expect(firstOf(event('SUMMARY:a\\', ' nb\\'))?.text.text).toBe('a\nb\\');
  });

  it('reads parameters with quotes', () => {
    expect(firstOf(event('SUMMARY;ALTREP="cid:a;b:c";LANGUAGE=nl:Lees'))?.text.text).toBe('Lees');
    expect(firstOf(event('SUMMARY;ALTREP="cid:Lees'))?.text.text).toBe('Lees');
  });

  it('joins what the fold cut through a character, and keeps the place', () => {
    const head = utf8.encode('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:caf');
    const tail = utf8.encode(' thuis\nEND:VEVENT\nEND:VCALENDAR\n');
    const bytes = Uint8Array.from([...head, 0xc3, 0x0a, 0x20, 0xa9, ...tail]);
    const agenda = readIcs(bytes, { path: 'agenda.ics' });
    const text = agenda.entries[0]?.text;
    expect(text?.text).toBe('café thuis');
    expect(agenda.source.isExact).toBe(false);
    const span = text?.sourceSpan(3, 4) ?? { start: 0, end: 0 };
    expect(agenda.source.text.slice(span.start, span.end)).toBe('\uFFFD\n \uFFFD');
    expect(text?.sourceSpan(4, 10).start).toBe(span.end);
  });

  it('writes back a calendar with such a fold, but for the line that it stands in', () => {
    const head = utf8.encode('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:caf');
    const tail = utf8.encode(
      ' blz. 3\r\nDESCRIPTION:Lees blz. 4\r\nX-A:\uFFFD\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const bytes = Uint8Array.from([...head, 0xc3, 0x0d, 0x0a, 0x20, 0xa9, ...tail]);
    const { source, escape: escaping } = readIcs(bytes, { path: 'agenda.ics' });
    expect(source.isWritable).toBe(true);
    expect(encode(source.text, source)).toEqual(bytes);
    expect(escaping('bladzijde', source.text.indexOf('blz. 3'))).toBeUndefined();
    expect(escaping('bladzijde', source.text.indexOf('blz. 4'))).toBe('bladzijde');
    const fixed = encode(source.text.replace('blz. 4', 'bladzijde 4'), source) ?? new Uint8Array();
    const at = source.text.indexOf('blz. 4'); // as many bytes: two for two U+FFFD
    expect(fixed.subarray(0, at)).toEqual(bytes.subarray(0, at));
    expect(fixed.length).toBe(bytes.length + 'bladzijde'.length - 'blz.'.length);
    expect(encode(source.text.replace('\uFFFD', ''), source)).toBeUndefined();
  });

  it('reads once what title and description both say', () => {
    expect(firstOf(event('DESCRIPTION:Lees.', 'SUMMARY:Lees.'))?.text.text).toBe('Lees.');
  });

  it('puts the title first, wherever it stands', () => {
    const agenda = read(event('DESCRIPTION:Les 3', 'SUMMARY:Toets'));
    const text = agenda.entries[0]?.text;
    expect(text?.text).toBe('Toets\nLes 3');
    const span = text?.sourceSpan(6, 11) ?? { start: 0, end: 0 };
    expect(agenda.source.text.slice(span.start, span.end)).toBe('Les 3');
  });

  it.each([
    ['CATEGORIES:Toets', 'SUMMARY:Les 3', 'test'],
    ['CATEGORIES:Wiskunde,HUISWERK', 'SUMMARY:Toets van les 3', 'task'],
    ['CATEGORIES:Wiskunde', 'SUMMARY:Toets van les 3', 'test'],
  ])('tells the kind from %s and %s', (categories, summary, kind) => {
    expect(firstOf(event(categories, summary))?.kind).toBe(kind);
  });

  it('leaves alarms out', () => {
    const entry = firstOf(
      event('SUMMARY:Lees', 'BEGIN:VALARM', 'DESCRIPTION:Herinnering', 'SUMMARY:Piep', 'END:VALARM'),
    );
    expect(entry?.text.text).toBe('Lees');
  });

  it('reads a repeating event once', () => {
    expect(read(event('SUMMARY:Lees', 'RRULE:FREQ=DAILY;COUNT=5')).entries).toHaveLength(1);
  });

  it('makes plans by class and week', () => {
    const day = (date: string, category: string) => [
      'BEGIN:VEVENT',
      `DTSTART;VALUE=DATE:${date}`,
      `CATEGORIES:${category}`,
      'SUMMARY:Lees',
      'END:VEVENT',
    ];
    const agenda = read(
      calendar(
        ...day('20261123', '4A,WO'),
        ...day('20261127', 'klas 4A,WO'),
        ...day('20261130', '4A,WO'),
        ...day('20261130', 'WO'),
      ),
    );
    expect(agenda.entries.map(({ plan }) => plan)).toEqual([0, 0, 1, 2]);
    expect(agenda.entries.map(({ className }) => className)).toEqual(['4A', '4A', '4A', undefined]);
    expect(agenda.plans.map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ['WO'],
      ['WO'],
      ['WO'],
    ]);
  });

  it('counts what it passes over', () => {
    const { notices } = read(
      calendar(
        ...['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE'],
        ...['BEGIN:VJOURNAL', 'SUMMARY:Dagboek', 'END:VJOURNAL', 'BEGIN:VFREEBUSY', 'END:VFREEBUSY'],
        ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:', 'zonder naam', 'END:VEVENT'],
      ),
    );
    expect(notices.map(({ message }) => message.nl)).toEqual([
      '1 gebeurtenis zonder tekst is overgeslagen.',
      '2 onderdelen zijn overgeslagen: alleen gebeurtenissen (VEVENT) en taken (VTODO) worden gelezen.',
      '1 regel is overgeslagen: er staat geen naam met een dubbelpunt voor.',
    ]);
  });

  it('reads names in any case, and several calendars', () => {
    const lines = ['begin:vcalendar', 'begin:vevent', 'summary:Lees', 'end:vevent', 'end:vcalendar'];
    expect(read([...lines, '', ...lines]).entries).toHaveLength(2);
  });

  it.each([
    ['a file that is no calendar', ['Beste ouders'], /begint niet met BEGIN:VCALENDAR/, 1],
    ['a component without a calendar', ['BEGIN:VEVENT', 'END:VEVENT'], /begint niet met/, 1],
    [
      'a file cut in a fold',
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Lees', ' '],
      /END:VEVENT ontbreekt/,
      4,
    ],
    ['a calendar without END', event('SUMMARY:Lees').slice(0, -2), /END:VCALENDAR ontbreekt/, 5],
    [
      'an event without END',
      calendar('BEGIN:VEVENT', 'SUMMARY:a', 'BEGIN:VEVENT', 'END:VEVENT'),
      /END:VEVENT ontbreekt, voor het deel dat op regel 3 begint/,
      5,
    ],
    [
      'an event behind the calendar',
      [...calendar(), 'BEGIN:VEVENT'],
      /achter END:VCALENDAR staat nog iets/,
      5,
    ],
    ['an END without BEGIN', calendar('END:VEVENT'), /END:VEVENT staat er zonder BEGIN:VEVENT/, 3],
  ])('refuses %s, with the place', (_, lines, message, line) => {
    const error = refusal(lines);
    expect(error.messages.nl).toMatch(message);
    expect(error.position?.line).toBe(line);
  });

  it('reads an empty file as no entries', () => {
    expect(read([]).entries).toEqual([]);
  });

  it('writes words as a value', () => {
    expect(read(event('SUMMARY:a')).escape('a, b; c\\d\r\ne', 0)).toBe('a\\, b\\; c\\\\d\\ne');
  });
});

function refusal(lines: readonly string[]): ReadError {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('was read');
}
