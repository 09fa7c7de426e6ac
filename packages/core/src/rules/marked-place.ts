/** A flagged example without its brackets, and where they stood. */
export interface MarkedPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the place that `[brackets]` mark in a flagged example.
 * @throws SyntaxError when the example does not mark exactly one place.
 */
export function markedPlace(example: string): MarkedPlace {
  const parts = example.split(/[[\]]/);
  if (parts.length !== 3) throw new SyntaxError(`mark exactly one [place] in "${example}"`);
  const [before = '', words = '', after = ''] = parts;
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}
