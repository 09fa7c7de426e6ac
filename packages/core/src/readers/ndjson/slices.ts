import type { Agenda } from '../../agenda/agenda.ts';
import { SourceText } from '../../agenda/source-text.ts';
import { endlessEntry } from '../entry-limit.ts';
import { JsonTallies, noHomework } from '../json/notices.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from '../slices/byte-source.ts';
import { type Counts, countsOf, noticesOf, type PlacedNotice, type Slice } from '../slices/slice.ts';
import type { Slicer } from '../slices/slicer.ts';
import { decodePieces, type StreamEncoding } from '../slices/stream-encoding.ts';
import { Walk } from '../slices/walk.ts';
import { readLines } from './index.ts';

/** What holds for all lines of a file. Plain data. */
export interface NdjsonFrame {
  readonly format: 'ndjson';
  readonly encoding: StreamEncoding;
}

/** A line is one value, of at most so many characters. */
const longestLine = 32 * 1024 * 1024;

/** Reads lines of JSON slice by slice. */
export const ndjsonSlicer: Slicer<NdjsonFrame> = {
  frame: async (_open, encoding) => ({ format: 'ndjson', encoding }),
  slices: sliceNdjson,
  read: readNdjsonSlice,
  notices: ndjsonNotices,
};

/** Cuts a file into slices of whole lines. */
async function* sliceNdjson(
  open: ByteSource,
  { encoding }: NdjsonFrame,
  path: string,
  length: number,
): AsyncGenerator<Slice> {
  const walk = new Walk();
  let text = '';
  let looked = 0;
  for await (const piece of decodePieces(open, encoding)) {
    text += piece;
    for (;;) {
      const lineFeed = text.indexOf('\n', Math.max(looked, length - 1));
      if (lineFeed < 0) break;
      yield walk.slice(text.slice(0, lineFeed + 1));
      text = text.slice(lineFeed + 1);
      looked = 0;
    }
    looked = text.length;
    if (text.length > longestLine && !text.includes('\n')) throw endlessEntry(path, walk.at);
  }
  if (text !== '') yield walk.slice(text);
}

function readNdjsonSlice(
  { text, start }: Slice,
  { encoding }: NdjsonFrame,
  options: ReadOptions,
): { agenda: Agenda; counts: Counts } {
  const source = new SourceText(text, { ...encoding, start });
  const { agenda: ofText, tallies, lines, known } = readLines(source, options);
  const { locate } = ofText;
  const agenda = { ...ofText, ...(locate && { locate: (at: number) => locate(at - start.offset) }) };
  return {
    agenda,
    counts: {
      ...countsOf(tallies.all, agenda),
      ...(lines > 0 && { lines: { count: lines, first: start } }),
      ...(known > 0 && { known: { count: known, first: start } }),
    },
  };
}

function ndjsonNotices(_frame: NdjsonFrame, counts: Counts): PlacedNotice[] {
  if (counts.lines && !counts.known) return [{ ...noHomework, start: null }];
  return noticesOf(new JsonTallies().all, counts);
}
