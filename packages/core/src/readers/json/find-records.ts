import { type Column, type ColumnNamer, holdsText } from '../csv/header.ts';
import type { Profile } from '../profiles/profile.ts';
import { type IsDropped, type JsonRecord, valuesAt } from './json-record.ts';
import type { JsonValue } from './json-value.ts';
import { hasSchoolSign } from './school-signs.ts';

/** Where the entries of a file stand, and what tells how they are read. */
export interface FoundRecords {
  /** Undefined for objects whose members are called like columns of a table. */
  readonly profile: Profile | undefined;
  readonly paths: readonly string[];
}

/** So many entries are looked at to know an export again. */
const mostLookedAt = 20;
/** The first so many values at a place tell whether entries stand there. */
const mostValues = 500;
/** So deep a list of plain objects may stand, and so many members of an object are looked through for it. */
const mostLevels = 4;
const mostMembers = 50;
/** So many members of an object tell whether it is an entry. */
const mostNames = 200;

/** The first profile by which entries of the file are known. */
export function recordsByProfile(
  top: JsonValue,
  profiles: readonly Profile[],
  isDropped: IsDropped,
): FoundRecords | undefined {
  for (const profile of profiles) {
    for (const paths of placesOf(profile)) {
      const isKnown = paths.some((path) => {
        const some = firstOf(valuesAt(top, path, isDropped));
        return some.some((record) => isOf(profile, record));
      });
      if (isKnown) return { profile, paths };
    }
  }
  return undefined;
}

/** Where a profile's entries may stand: where it says, and, as of every export, in a list and alone. */
export function placesOf({ entries }: Profile): readonly (readonly string[])[] {
  const own = entries === undefined ? [] : [typeof entries === 'string' ? [entries] : entries];
  return [...own, ['[]'], ['']];
}

function isOf({ when = [] }: Profile, record: JsonRecord): boolean {
  return when.length > 0 && when.every((path) => !record.valuesAt(path).next().done);
}

/** What tells that objects are meant to be read. */
export interface Meant {
  /** The names of members that the config maps itself. */
  readonly own: readonly string[];
  /** Whether the file is nothing but records, one a line. */
  readonly isRecords: boolean;
}

/**
 * The outermost list of objects, or the one object, that has members called like the text columns of a table, and a sign
 * of a school among them. Of a file that is a list of records, either will do.
 */
export function recordsByNames(
  top: JsonValue,
  namer: ColumnNamer,
  isDropped: IsDropped,
  { own, isRecords }: Meant,
): FoundRecords | undefined {
  const found = placesIn(top).find(({ path, value }) => {
    const some = firstOf(valuesAt(value, path, isDropped));
    return some.some((record) => isNamed(record, namer, isDropped, { own, isRecords }));
  });
  return found && { profile: undefined, paths: [found.whole] };
}

function isNamed(
  { value }: JsonRecord,
  namer: ColumnNamer,
  isDropped: IsDropped,
  { own, isRecords }: Meant,
): boolean {
  const columns: Column[] = [];
  for (const [name] of value.members()) {
    if (!isDropped(name)) columns.push({ name, field: namer(name) });
    if (columns.length === mostNames) break;
  }
  if (!holdsText(columns)) return false;
  const areSeveral = columns.filter(({ field }) => field !== undefined).length > 1;
  const hasSign = hasSchoolSign(
    columns.map(({ name }) => name),
    namer,
    own,
  );
  return isRecords ? areSeveral || hasSign : areSeveral && hasSign;
}

interface Place {
  readonly value: JsonValue;
  /** From the value on. */
  readonly path: string;
  /** From the top on. */
  readonly whole: string;
}

/** Level by level, lists before objects. */
function placesIn(top: JsonValue): Place[] {
  const places: Place[] = [];
  let level: { value: JsonValue; path: string }[] = [{ value: top, path: '' }];
  for (let depth = 0; depth < mostLevels && level.length > 0; depth += 1) {
    const below: typeof level = [];
    for (const { value, path } of level) {
      if (value.isArray) places.push({ value, path: '[]', whole: `${path}[]` });
      if (!value.isObject) continue;
      places.push({ value, path: '', whole: path });
      let count = 0;
      for (const [name, member] of value.members()) {
        count += 1;
        if (count > mostMembers) break;
        if (/^[^/.[\]]+$/u.test(name))
          below.push({ value: member, path: path === '' ? name : `${path}.${name}` });
      }
    }
    level = below;
  }
  return places.sort((a, b) => Number(b.path === '[]') - Number(a.path === '[]'));
}

/** The first objects among the first values at a path. */
function firstOf(values: Generator<JsonRecord>): JsonRecord[] {
  const first: JsonRecord[] = [];
  let count = 0;
  for (const record of values) {
    if (record.value.isObject) first.push(record);
    count += 1;
    if (first.length === mostLookedAt || count === mostValues) break;
  }
  return first;
}
