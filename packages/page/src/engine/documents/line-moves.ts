import { changeBetween, type TextChange } from '../../document/text-change.ts';
import { alignLines } from './align-lines.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the lines of a text are after it was changed. Lines end in line feeds; offsets are UTF-16 code units. */
export class LineMoves {
  readonly #before: Lines;
  readonly #after: Lines;
  /** For each line of the changed text the one that it was, or -1. */
  readonly #was: readonly number[];
  /** For each line of the first text the one that it became, or -1. */
  readonly #became: readonly number[];
  readonly #changes = new Map<number, TextChange | undefined>();

  constructor(before: string, after: string) {
    this.#before = new Lines(before);
    this.#after = new Lines(after);
    const [lines, newLines] = [this.#before.lines, this.#after.lines];
    const isFilled = (was: number, line: number) => isBlank(lines[was]) && !isBlank(newLines[line]);
    this.#was = alignLines(lines, newLines).map((was, line) => (isFilled(was, line) ? -1 : was));
    const became = new Array<number>(lines.length).fill(-1);
    for (const [line, was] of this.#was.entries()) if (was >= 0) became[was] = line;
    this.#became = became;
  }

  /** How far the characters from `start` to `end` moved as they are; undefined when they did not stay as they are. */
  shiftOf({ start, end }: Range): number | undefined {
    const [first, last] = [this.#before.at(start), this.#before.at(end)];
    const became = this.#became[first] as number;
    for (let line = first; line <= last; line += 1) {
      const now = became + line - first;
      const isSame = this.#became[line] === now && this.#before.lines[line] === this.#after.lines[now];
      if (became < 0 || !isSame) return undefined;
    }
    return this.#after.start(became) - this.#before.start(first);
  }

  /** What became of the characters from `start` to `end`, line by line; lines that are gone are left out. */
  pieces({ start, end }: Range): readonly Range[] {
    const pieces: Range[] = [];
    for (let line = this.#before.at(start); line <= this.#before.at(end); line += 1) {
      const now = this.#became[line] as number;
      if (now < 0) continue;
      const length = this.#before.lines[line]?.length ?? 0;
      const from = Math.max(0, start - this.#before.start(line));
      const to = Math.min(length, end - this.#before.start(line));
      const change = this.#changeOf(line, now);
      const newStart = this.#after.start(now);
      pieces.push({ start: newStart + movedStart(from, change), end: newStart + movedEnd(to, change) });
    }
    return pieces;
  }

  /** The offset that a character had, or that of what it took the place of; undefined on a line that is new. */
  toBefore(offset: number): number | undefined {
    const now = this.#after.at(offset);
    const was = this.#was[now] as number;
    if (was < 0) return undefined;
    const column = offset - this.#after.start(now);
    const change = this.#changeOf(was, now);
    return this.#before.start(was) + (change ? unmoved(column, change) : column);
  }

  /** The lines that were none before and say something, from the first one on. */
  get newLines(): readonly Range[] {
    return this.#was.flatMap((was, line) => {
      const start = this.#after.start(line);
      const text = this.#after.lines[line] ?? '';
      return was >= 0 || isBlank(text) ? [] : [{ start, end: start + text.length }];
    });
  }

  #changeOf(line: number, now: number): TextChange | undefined {
    if (!this.#changes.has(line)) {
      const [before, after] = [this.#before.lines[line] ?? '', this.#after.lines[now] ?? ''];
      this.#changes.set(line, changeBetween(before, after));
    }
    return this.#changes.get(line);
  }
}

/** A text by its lines. */
class Lines {
  readonly lines: readonly string[];
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.lines = text.split('\n');
    let start = 0;
    this.#starts = this.lines.map((line) => {
      const at = start;
      start += line.length + 1;
      return at;
    });
  }

  start(line: number): number {
    return this.#starts[line] ?? 0;
  }

  /** The line that an offset stands on. */
  at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === '';
}

/** What is put in right before a range becomes part of it. */
function movedStart(at: number, change: TextChange | undefined): number {
  if (!change || at <= change.start) return at;
  return at >= change.end ? at + change.text.length - (change.end - change.start) : change.start;
}

/** And so does what is put in right behind it. */
function movedEnd(at: number, change: TextChange | undefined): number {
  if (!change) return at;
  if (at >= change.end) return at + change.text.length - (change.end - change.start);
  return at <= change.start ? at : change.start + change.text.length;
}

function unmoved(at: number, { start, end, text }: TextChange): number {
  if (at <= start) return at;
  return at >= start + text.length ? at - text.length + (end - start) : start;
}
