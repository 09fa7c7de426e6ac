import type { Change, Edit } from './finding.ts';

/**
 * The changes that can be made together, whole changes only. Where two touch the same characters, or
 * begin at the same place, the one that starts first stays, then the one that ends first, then the one
 * whose new text comes first: never the one that happened to be found first. An edit that two changes
 * share is made once.
 */
export function compatibleChanges(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  const taken = new TakenEdits();
  for (const change of [...changes].sort(byEdits)) {
    const edits = change.edits.filter((edit) => !taken.has(edit));
    if (edits.length === 0 || edits.some((edit) => taken.collidesWith(edit))) continue;
    for (const edit of edits) taken.add(edit);
    kept.push({ ...change, edits });
  }
  return kept;
}

/** Order in the text; at the same place the shorter first, then by what is written. */
export function bySpan(a: Edit, b: Edit): number {
  const texts = a.text < b.text ? -1 : Number(a.text > b.text);
  return a.span.start - b.span.start || a.span.end - b.span.end || texts;
}

/** Edits that do not overlap, in order. */
class TakenEdits {
  readonly #edits: Edit[] = [];

  has(edit: Edit): boolean {
    const there = this.#edits[this.#indexFrom(edit.span.start)];
    return there !== undefined && bySpan(there, edit) === 0;
  }

  collidesWith({ span }: Edit): boolean {
    const index = this.#indexFrom(span.start);
    const before = this.#edits[index - 1]?.span;
    const after = this.#edits[index]?.span;
    if (before && before.end > span.start) return true;
    return after !== undefined && (after.start === span.start || after.start < span.end);
  }

  add(edit: Edit): void {
    this.#edits.splice(this.#indexFrom(edit.span.start), 0, edit);
  }

  /** Index of the first edit that starts at `offset` or later. */
  #indexFrom(offset: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byEdits(a: Change, b: Change): number {
  for (const [index, edit] of a.edits.entries()) {
    const other = b.edits[index];
    const order = other ? bySpan(edit, other) : 1;
    if (order !== 0) return order;
  }
  return a.edits.length - b.edits.length;
}
