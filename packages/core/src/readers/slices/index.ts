import type { Agenda, TextFormat } from '../../agenda/agenda.ts';
import { empty } from '../check-agenda.ts';
import { csvSlicer } from '../csv/slices.ts';
import { checkEntries } from '../entry-limit.ts';
import { formatOf } from '../format.ts';
import { icsSlicer } from '../ics/slices.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';
import { type Counts, type PlacedNotice, type Slice, sliceLength } from './slice.ts';
import type { AnySlicer, Frame } from './slicer.ts';
import { findEncoding, firstBytes } from './stream-encoding.ts';

/** The slicers of text formats. */
export const slicers: Readonly<Partial<Record<TextFormat, AnySlicer>>> = { csv: csvSlicer, ics: icsSlicer };

/** So many bytes tell a format. */
const headLength = 64 * 1024;

/** The text format of a file, by its start. @throws ReadError as `formatOf` does */
export async function formatOfStream(open: ByteSource, options: ReadOptions): Promise<TextFormat> {
  return formatOf(upToLineEnd(await firstBytes(open, headLength)), options);
}

/**
 * Goes through a file for what must be known before the first of its slices is read. Keeps nothing of it.
 * @param length of a slice, about, in characters
 * @throws ReadError when the bytes cannot be read as that format; of calendars, wherever they are damaged
 */
export async function frameOf(
  open: ByteSource,
  slicer: AnySlicer,
  options: ReadOptions,
  length = sliceLength,
): Promise<Frame> {
  return slicer.frame(open, await findEncoding(open, options.path), options, length);
}

/** The slices of a file, one after the other. @throws ReadError for a row without end */
export function slicesOf(
  open: ByteSource,
  slicer: AnySlicer,
  frame: Frame,
  path: string,
  length = sliceLength,
): AsyncGenerator<Slice> {
  return slicer.slices(open, frame, path, length);
}

/**
 * Reads a slice into an agenda whose positions are those in the file; its offsets are those in the slice's text.
 * @throws ReadError when an entry is as long as a book
 */
export function readSlice(
  slice: Slice,
  slicer: AnySlicer,
  frame: Frame,
  options: ReadOptions,
): { readonly agenda: Agenda; readonly counts: Counts } {
  const read = slicer.read(slice, frame, options);
  checkEntries(read.agenda);
  return read;
}

/**
 * What is to be said of a file whose slices counted so much together.
 * @param hasWords whether any slice says anything
 */
export function sliceNotices(
  slicer: AnySlicer,
  frame: Frame,
  counts: Counts,
  hasWords: boolean,
): PlacedNotice[] {
  const counted = slicer.notices(frame, counts);
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
