import type { Agenda, LogicalLocation } from '@hwlint/core';

/** A document as the page shows it: its words as a text with line feeds only, and what they are in the document. */
export interface DrawnDocument {
  /** Its source is the text that is shown; nothing in it is written in a format any more. */
  readonly agenda: Agenda;
  /** Where the character at an offset of the text stands in the document, where it has terms for that. */
  readonly locate: (offset: number) => LogicalLocation | undefined;
}
