import { inWords, type Locale, type LogicalLocation, type Position } from '@hwlint/core';

/** Something that stands in a file. */
export interface Placed {
  readonly start: Position;
  readonly location: LogicalLocation | null;
}

/** Where it stands, for a person: in the format's own terms ("blad Week 47, cel B4"), and else as "12:4". */
export function placeInWords({ start, location }: Placed, locale: Locale): string {
  return location ? inWords(location)[locale] : `${start.line}:${start.column}`;
}
