import type { Agenda } from '../../agenda/agenda.ts';
import type { CsvFrame } from '../csv/slices.ts';
import type { IcsFrame } from '../ics/slices.ts';
import type { NdjsonFrame } from '../ndjson/slices.ts';
import type { ReadOptions } from '../reader.ts';
import type { ByteSource } from './byte-source.ts';
import type { Counts, PlacedNotice, Slice } from './slice.ts';
import type { StreamEncoding } from './stream-encoding.ts';

/** What holds for all slices of one file. Plain data: it can be sent to another thread. */
export type Frame = CsvFrame | IcsFrame | NdjsonFrame;

/** Formats whose files can be read slice by slice. */
export type SlicedFormat = Frame['format'];

/** Reads the files of one format slice by slice. */
export interface Slicer<Of extends Frame> {
  /** Goes through as much of a file as must be known before its first slice is read. @throws ReadError */
  frame(open: ByteSource, encoding: StreamEncoding, options: ReadOptions, length: number): Promise<Of>;
  /** The slices of a file, one after the other. @throws ReadError for a row without end */
  slices(open: ByteSource, frame: Of, path: string, length: number): AsyncGenerator<Slice>;
  /** @throws ReadError */
  read(slice: Slice, frame: Of, options: ReadOptions): { readonly agenda: Agenda; readonly counts: Counts };
  /** What is to be said of a file whose slices counted so much together. */
  notices(frame: Of, counts: Counts): PlacedNotice[];
}

// biome-ignore lint/suspicious/noExplicitAny: a frame goes to the slicer that made it
export type AnySlicer = Slicer<any>;
