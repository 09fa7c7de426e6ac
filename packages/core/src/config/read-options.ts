import type { ReadOptions } from '../readers/reader.ts';
import type { ResolvedConfig } from './config.ts';

/** What a config says of how files are read. */
export function readOptionsOf({
  columns,
  dropColumns,
  profile,
  profiles,
  timeZone,
  referenceDay,
}: ResolvedConfig): Omit<ReadOptions, 'path' | 'format' | 'rows'> {
  return {
    columns,
    dropColumns,
    profiles,
    ...(profile !== undefined && { profile }),
    ...(timeZone !== undefined && { timeZone }),
    ...(referenceDay !== undefined && { referenceDay }),
  };
}
