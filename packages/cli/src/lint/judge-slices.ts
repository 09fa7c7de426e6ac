import {
  documentFormatOf,
  type Frame,
  formatOfStream,
  frameOf,
  frameOfSlices,
  type ReadOptions,
  type SlicedFormat,
  slicesOf,
} from '@hwlint/core';
import { slicerOf } from '../documents/slicer.ts';
import { type Failed, isFailed, type Judge } from './judge.ts';
import type { ByteStream, LintInput } from './lint-input.ts';
import { type FileSettings, isTextFormat, type Session } from './session.ts';

export interface SlicesOptions {
  /** Told how many more entries were read. */
  readonly onRead?: ((entries: number) => void) | undefined;
  /** Of a slice, about, in characters. Default: what core takes. */
  readonly sliceLength?: number | undefined;
}

/**
 * What must be known of a file before it is read slice by slice.
 * @returns undefined for a format that cannot be cut
 * @throws ReadError, ConfigError, or the system's error
 */
export async function openInSlices(
  input: LintInput,
  stream: ByteStream,
  session: Session,
  sliceLength: number | undefined,
): Promise<{ readonly frame: Frame; readonly settings: FileSettings } | undefined> {
  const settings = await session.settingsFor(input.path, input.shown);
  const format = await slicedFormat(input, stream, settings.reading);
  if (!format) return undefined;
  return { frame: await frameOf(stream.open, slicerOf(format), settings.reading, sliceLength), settings };
}

async function slicedFormat(
  { path, format = documentFormatOf(path) }: LintInput,
  { open }: ByteStream,
  reading: ReadOptions,
): Promise<SlicedFormat | undefined> {
  if (format === 'ndjson') return format;
  if (format !== undefined && !isTextFormat(format)) return undefined;
  const text = await formatOfStream(open, { ...reading, ...(format && { format }) });
  return text === 'csv' || text === 'ics' ? text : undefined;
}

/**
 * Judges a file slice by slice.
 * @param add takes what each slice comes to, in the order of the file
 * @returns why it went no further
 * @throws ReadError for a row without end
 */
export async function judgeSlices<JudgedPart extends { readonly entries: number }>(
  { path, shown }: LintInput,
  { open }: ByteStream,
  frame: Frame,
  judge: Judge<unknown, JudgedPart>,
  add: (slice: JudgedPart) => Promise<void>,
  { onRead, sliceLength }: SlicesOptions,
): Promise<Failed | undefined> {
  const ofSlices = frameOfSlices(frame);
  const running: Promise<JudgedPart | Failed>[] = [];
  const mostAhead = judge.hands > 1 ? 2 * judge.hands : 0;
  const takeNext = async (): Promise<Failed | undefined> => {
    const reply = await running.shift();
    if (!reply || isFailed(reply)) return reply;
    await add(reply);
    onRead?.(reply.entries);
    return undefined;
  };
  try {
    for await (const slice of slicesOf(open, slicerOf(frame.format), frame, shown, sliceLength)) {
      running.push(judge.slice({ path, shown, frame: ofSlices, slice }));
      if (running.length <= mostAhead) continue;
      const broken = await takeNext();
      if (broken) return broken;
    }
  } catch (error) {
    const broken = await drain(running, takeNext);
    if (broken) return broken;
    throw error;
  }
  return drain(running, takeNext);
}

async function drain<T>(
  running: readonly T[],
  takeNext: () => Promise<Failed | undefined>,
): Promise<Failed | undefined> {
  while (running.length > 0) {
    const broken = await takeNext();
    if (broken) return broken;
  }
  return undefined;
}
