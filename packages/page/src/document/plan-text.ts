import { changeBetween } from './text-change.ts';

/**
 * A text as its file has it, beside how a text field shows it: a field knows line feeds only. What a
 * person does not touch keeps its own line ends. Offsets are UTF-16 code units.
 */
export class PlanText {
  /** With the line ends of the file. */
  readonly source: string;
  /** With line feeds only. */
  readonly shown: string;
  /** Offsets in `shown` of the line feeds that are two characters in `source`. */
  readonly #wide: readonly number[];
  #lineStarts: readonly number[] | undefined;

  constructor(source: string) {
    this.source = source;
    this.shown = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
    this.#wide = wideBreaks(source);
  }

  toShown(sourceOffset: number): number {
    return sourceOffset - countWhile(this.#wide, (at, index) => at + index < sourceOffset - 1);
  }

  toSource(shownOffset: number): number {
    return shownOffset + countWhile(this.#wide, (at) => at < shownOffset);
  }

  /** The line, from 1, on which an offset of the text as shown stands. */
  lineAt(shownOffset: number): number {
    this.#lineStarts ??= [0, ...[...this.shown.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return countWhile(this.#lineStarts, (start) => start <= shownOffset);
  }

  /** The text after a person changed what is shown. New lines end the way most others do. */
  withShown(shown: string): PlanText {
    const change = changeBetween(this.shown, shown);
    if (!change) return this;
    const { source } = this;
    const lineEnd = this.#lineEnd();
    const text = change.text.replaceAll('\n', lineEnd);
    const next = new PlanText(
      source.slice(0, this.toSource(change.start)) + text + source.slice(this.toSource(change.end)),
    );
    // Where a lone carriage return comes to stand before a line feed, the two would read as one line end.
    return next.shown === shown ? next : new PlanText(shown.replaceAll('\n', lineEnd));
  }

  #lineEnd(): string {
    const lines = this.shown.split('\n').length - 1;
    if (lines > 0 && this.#wide.length * 2 >= lines) return '\r\n';
    return lines > 0 && !this.source.includes('\n') ? '\r' : '\n';
  }
}

function wideBreaks(source: string): number[] {
  const breaks: number[] = [];
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) {
    breaks.push(at - breaks.length);
  }
  return breaks;
}

/** How many of the sorted numbers, from the first one, hold. */
function countWhile(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
