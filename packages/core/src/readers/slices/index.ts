import type { Agenda, TextFormat } from '../../agenda/agenda.ts';
import { empty } from '../check-agenda.ts';
import { type CsvFrame, csvNotices, frameCsv, readCsvSlice, sliceCsv } from '../csv/slices.ts';
import { checkEntries } from '../entry-limit.ts';
import { formatOf } from '../format.ts';
import { frameIcs, type IcsFrame, icsNotices, readIcsSlice, sliceIcs } from '../ics/slices.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';
import { type Counts, type PlacedNotice, type Slice, sliceLength } from './slice.ts';
import { findEncoding, firstBytes } from './stream-encoding.ts';

/** What holds for all slices of one file. Plain data: it can be sent to another thread. */
export type Frame = CsvFrame | IcsFrame;

/** Formats whose files can be read slice by slice. */
export type SlicedFormat = Frame['format'];

const slicedFormats: ReadonlySet<TextFormat> = new Set<SlicedFormat>(['csv', 'ics']);

/** So many bytes tell a format. */
const headLength = 64 * 1024;

/**
 * The format of a file when it can be read slice by slice; undefined for every other.
 * @throws ReadError as `formatOf` does
 */
export async function slicedFormatOf(
  open: ByteSource,
  options: ReadOptions,
): Promise<SlicedFormat | undefined> {
  const format = formatOf(upToLineEnd(await firstBytes(open, headLength)), options);
  return slicedFormats.has(format) ? (format as SlicedFormat) : undefined;
}

/**
 * Goes through a file for what must be known before the first of its slices is read. Keeps nothing of it.
 * @param length of a slice, about, in characters
 * @throws ReadError when the bytes cannot be read as that format; of calendars, wherever they are damaged
 */
export async function frameOf(
  open: ByteSource,
  format: SlicedFormat,
  options: ReadOptions,
  length = sliceLength,
): Promise<Frame> {
  const encoding = await findEncoding(open, options.path);
  return format === 'csv' ? frameCsv(open, encoding, options) : frameIcs(open, encoding, options, length);
}

/** The slices of a file, one after the other. @throws ReadError for a row without end */
export function slicesOf(
  open: ByteSource,
  frame: Frame,
  path: string,
  length = sliceLength,
): AsyncGenerator<Slice> {
  return frame.format === 'csv' ? sliceCsv(open, frame, path, length) : sliceIcs(open, frame, path);
}

/**
 * Reads a slice into an agenda whose positions are those in the file; its offsets are those in the slice's text.
 * @throws ReadError when an entry is as long as a book
 */
export function readSlice(
  slice: Slice,
  frame: Frame,
  options: ReadOptions,
): { readonly agenda: Agenda; readonly counts: Counts } {
  const read =
    frame.format === 'csv' ? readCsvSlice(slice, frame, options) : readIcsSlice(slice, frame, options);
  checkEntries(read.agenda);
  return read;
}

/**
 * What is to be said of a file whose slices counted so much together.
 * @param hasWords whether any slice says anything
 */
export function sliceNotices(frame: Frame, counts: Counts, hasWords: boolean): PlacedNotice[] {
  const counted = frame.format === 'csv' ? csvNotices(frame, counts) : icsNotices(frame, counts);
  const hasHeader = frame.format === 'csv' && frame.table.bodyStart > 0;
  return hasWords || hasHeader ? counted : [...counted, { ...empty, start: null }];
}

/** As much of a frame as a slice needs to be read. */
export function frameOfSlices(frame: Frame): Frame {
  return frame.format === 'ics' ? { ...frame, cuts: [] } : frame;
}

/** What is counted before the first slice. */
export function firstCounts(frame: Frame): Counts {
  return frame.format === 'csv' ? frame.counts : {};
}

/** Without a character that the end may cut in two. */
function upToLineEnd(head: Uint8Array): Uint8Array {
  if (head.length < headLength) return head;
  return head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length);
}
