import type { Agenda } from '../agenda/agenda.ts';
import type { ReadOptions } from './reader.ts';

/** Reads the bytes of one document format. @throws ReadError when they are not of that format; never anything else. */
export type DocumentReader = (
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'format'>,
) => Agenda | Promise<Agenda>;
