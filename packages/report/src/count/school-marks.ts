import { hashPair } from '@hwlint/core';
import { cellKey } from './counts.ts';
import type { EntryRecord } from './file-record.ts';
import { isNamed } from './schools.ts';

/** Of fewer entries the figures could be guessed, and the school with them. */
const fewest = 5;

/**
 * Tells whether two counts hold the figures of the same school, though one holds those of others too. A mark is 48 bits
 * of a hash of the name of a school and of what was counted of each of its entries in a week: no text and no class. Who
 * has the figures of that week can see that they are in; who has not would have to guess all of them at once. A school
 * without a name has one mark for all its weeks: a week of another may well have the same figures.
 */
export class SchoolMarks {
  readonly #sums = new Map<string, { school: string; entries: number; high: number; low: number }>();

  /** Entries may come in any order. @param school as {@link Schools} tells it */
  add(school: string, entry: EntryRecord): void {
    const key = isNamed(school) ? `${school}\n${entry.week}` : school;
    const sum = this.#sums.get(key) ?? { school, entries: 0, high: 0, low: 0 };
    this.#sums.set(key, sum);
    const rules = entry.points.map(({ ruleId }) => ruleId).sort();
    const { high, low } = hashPair([cellKey(entry), entry.due, entry.minutes, ...rules].join('|'));
    sum.entries += 1;
    sum.high = (sum.high + high) >>> 0;
    sum.low = (sum.low + low) >>> 0;
  }

  /** Each as twelve hexadecimal digits, in order of themselves; none of what has few entries. */
  all(): readonly string[] {
    return [...this.#sums.values()]
      .filter(({ entries }) => entries >= fewest)
      .map(({ school, entries, high, low }) => markOf([isNamed(school) ? school : '', entries, high, low]))
      .sort();
  }
}

function markOf(parts: readonly (string | number)[]): string {
  const { high, low } = hashPair(parts.join('\n'));
  return hex(high & 0xffff, 4) + hex(low, 8);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
