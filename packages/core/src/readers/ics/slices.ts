import type { Agenda } from '../../agenda/agenda.ts';
import { SourceText } from '../../agenda/source-text.ts';
import { dropper } from '../drop-columns.ts';
import { endlessEntry } from '../entry-limit.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from '../slices/byte-source.ts';
import { type Counts, countsOf, noticesOf, type PlacedNotice, type Slice } from '../slices/slice.ts';
import type { Slicer } from '../slices/slicer.ts';
import type { StreamEncoding } from '../slices/stream-encoding.ts';
import { Walk } from '../slices/walk.ts';
import type { BrokenCharacter } from './broken-characters.ts';
import { CalendarBuilder, type CalendarPart } from './components.ts';
import { readContentLines } from './content-lines.ts';
import { type CalendarNames, namesOf, readComponents } from './index.ts';
import { IcsTallies } from './notices.ts';
import { type CalendarEncoding, calendarEncoding, calendarPieces } from './pieces.ts';

/** What holds for all events of a file. Plain data. */
export interface IcsFrame {
  readonly format: 'ics';
  readonly encoding: CalendarEncoding;
  readonly calendars: readonly CalendarNames[];
  /** Where the file may be cut: between events. In order. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  /** In characters from the start of the file. */
  readonly offset: number;
  readonly part: CalendarPart;
}

/** Reads calendars slice by slice. */
export const icsSlicer: Slicer<IcsFrame> = {
  frame: frameIcs,
  slices: sliceIcs,
  read: readIcsSlice,
  notices: icsNotices,
};

/** No event is this long. In characters. */
const longestPart = 16 * 1024 * 1024;

/**
 * Goes through a calendar once, for the names of its calendars, which may stand at their end, and for what is wrong.
 * @param length of a slice, about
 * @throws ReadError with the place when the text is no calendar, or when a BEGIN or an END is missing.
 */
async function frameIcs(
  open: ByteSource,
  asText: StreamEncoding,
  options: ReadOptions,
  length: number,
): Promise<IcsFrame> {
  const { path } = options;
  const isDropped = dropper(options.dropColumns);
  const encoding = await calendarEncoding(open, asText);
  const { strayLines } = new IcsTallies();
  const builder = new CalendarBuilder({ path, strayLines, isDropped, keepsComponents: false });
  const walk = new Walk();
  const cuts: Cut[] = [];
  let lastCut = 0;
  for await (const { text, broken } of calendarPieces(open, encoding, path)) {
    const source = new SourceText(text, { start: walk.at });
    for (const line of readContentLines(text, broken)) {
      const offset = walk.at.offset + line.start;
      const part = offset - lastCut < length ? undefined : builder.part;
      if (part) cuts.push({ offset, part });
      if (part) lastCut = offset;
      else if (offset - lastCut > longestPart) throw endlessEntry(path, source.position(line.start));
      builder.take(line, source);
    }
    walk.pass(text);
  }
  builder.finish(walk.at);
  return {
    format: 'ics',
    encoding,
    calendars: builder.calendars.map((each) => namesOf(each, options)),
    cuts,
  };
}

/** Cuts a calendar into slices of whole events. */
async function* sliceIcs(open: ByteSource, frame: IcsFrame, path: string): AsyncGenerator<Slice> {
  const walk = new Walk();
  let text = '';
  let broken: BrokenCharacter[] = [];
  let part: CalendarPart = { number: 0, isOpen: false };
  let next = 0;
  const take = (length: number): Slice => {
    const inside = broken.filter(({ start }) => start < length);
    broken = broken.slice(inside.length).map((each) => moved(each, -length));
    const slice = { ...walk.slice(text.slice(0, length)), broken: inside, calendar: part };
    text = text.slice(length);
    return slice;
  };
  for await (const piece of calendarPieces(open, frame.encoding, path)) {
    for (const each of piece.broken) broken.push(moved(each, text.length));
    text += piece.text;
    for (let cut = frame.cuts[next]; cut; cut = frame.cuts[next]) {
      const length = cut.offset - walk.at.offset;
      if (length > text.length) break;
      yield take(length);
      ({ part } = cut);
      next += 1;
    }
  }
  if (text !== '') yield take(text.length);
}

/** Reads a slice of a calendar. */
function readIcsSlice(
  { text, start, broken = [], calendar = { number: 0, isOpen: false } }: Slice,
  { calendars, encoding }: IcsFrame,
  options: ReadOptions,
): { agenda: Agenda; counts: Counts } {
  const source = new SourceText(text, { ...encoding, start });
  const tallies = new IcsTallies();
  const builder = new CalendarBuilder({
    path: options.path,
    strayLines: tallies.strayLines,
    isDropped: dropper(options.dropColumns),
    part: calendar,
  });
  for (const line of readContentLines(text, broken)) builder.take(line, source);
  const all = builder.open ? [...builder.calendars, builder.open] : builder.calendars;
  const named = all.map((each, index) => ({
    calendar: each,
    names: calendars[calendar.number + index] as CalendarNames,
  }));
  const agenda = readComponents(source, named, options, tallies);
  return { agenda, counts: countsOf(tallies.all, { source }) };
}

/** What is to be said of a calendar, once all of it is read. */
function icsNotices(_frame: IcsFrame, counts: Counts): PlacedNotice[] {
  return noticesOf(new IcsTallies().all, counts);
}

function moved({ text, start, end }: BrokenCharacter, by: number): BrokenCharacter {
  return { text, start: start + by, end: end + by };
}
