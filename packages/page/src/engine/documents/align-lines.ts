/**
 * Tells which line of a text was which line before it was changed. A line that says the same is the same, and so is
 * one that was changed between two that are; what is left over is new. The order never changes.
 * @returns for each line of `after` its index in `before`, or -1 for a new one
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const indexes = new Array<number>(after.length).fill(-1);
  const open: Range[] = [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  for (let range = open.pop(); range; range = open.pop()) {
    const inner = trimmed(range, before, after, indexes);
    if (inner.from === inner.to || inner.newFrom === inner.newTo) continue;
    const anchors = anchorsIn(inner, before, after);
    if (anchors.length === 0) pairInOrder(inner, indexes);
    else open.push(...between(inner, anchors, indexes));
  }
  return indexes;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

interface Anchor {
  readonly index: number;
  readonly newIndex: number;
}

/** What is left between the lines that are the same at both ends. */
function trimmed(
  { from, to, newFrom, newTo }: Range,
  before: readonly string[],
  after: readonly string[],
  indexes: number[],
): Range {
  let [start, newStart, end, newEnd] = [from, newFrom, to, newTo];
  while (start < end && newStart < newEnd && before[start] === after[newStart]) {
    indexes[newStart] = start;
    start += 1;
    newStart += 1;
  }
  while (end > start && newEnd > newStart && before[end - 1] === after[newEnd - 1]) {
    end -= 1;
    newEnd -= 1;
    indexes[newEnd] = end;
  }
  return { from: start, to: end, newFrom: newStart, newTo: newEnd };
}

/** Lines that stand once in both, as many of them as keep their order. */
function anchorsIn(
  { from, to, newFrom, newTo }: Range,
  before: readonly string[],
  after: readonly string[],
): readonly Anchor[] {
  const once = indexesOfUnique(before, from, to);
  const onceAfter = indexesOfUnique(after, newFrom, newTo);
  const common: Anchor[] = [];
  for (const [line, newIndex] of onceAfter) {
    const index = once.get(line);
    if (index !== undefined) common.push({ index, newIndex });
  }
  common.sort((a, b) => a.newIndex - b.newIndex);
  return longestRising(common);
}

function indexesOfUnique(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const line = lines[index] as string;
    if (line === '' || repeated.has(line)) continue;
    if (indexes.delete(line)) repeated.add(line);
    else indexes.set(line, index);
  }
  return indexes;
}

/** The longest run of anchors whose old indexes rise too. */
function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, { index }] of anchors.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] as number] as Anchor).index < index) low = middle + 1;
      else high = middle;
    }
    previous[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  }
  const rising: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) rising.push(anchors[at] as Anchor);
  return rising.reverse();
}

function between(range: Range, anchors: readonly Anchor[], indexes: number[]): Range[] {
  const ranges: Range[] = [];
  let [from, newFrom] = [range.from, range.newFrom];
  for (const { index, newIndex } of anchors) {
    indexes[newIndex] = index;
    ranges.push({ from, to: index, newFrom, newTo: newIndex });
    [from, newFrom] = [index + 1, newIndex + 1];
  }
  return [...ranges, { from, to: range.to, newFrom, newTo: range.newTo }];
}

function pairInOrder({ from, to, newFrom, newTo }: Range, indexes: number[]): void {
  for (let step = 0; step < Math.min(to - from, newTo - newFrom); step += 1) {
    indexes[newFrom + step] = from + step;
  }
}
