import type { Entry } from '../../agenda/entry.ts';
import type { Span } from '../../agenda/mapped-text.ts';
import type { Reading } from '../../agenda/reading.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import type { Localized } from '../../locale.ts';
import { columnNamer } from '../csv/header.ts';
import { dropper } from '../drop-columns.ts';
import { endlessEntry } from '../entry-limit.ts';
import { withinLimits } from '../html/limits.ts';
import { PlanGroups } from '../plan-groups.ts';
import { readPath } from '../profiles/json-path.ts';
import { profilesFor } from '../profiles/known-profiles.ts';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import { readZone } from '../read-zone.ts';
import type { ReadOptions } from '../reader.ts';
import { EntryReader } from '../records/entry-reader.ts';
import { placeRecord } from '../records/place-record.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { sampledRows } from '../tally.ts';
import type { DayAt } from '../zoned-day.ts';
import { type FoundRecords, type Meant, placesOf, recordsByNames, recordsByProfile } from './find-records.ts';
import { JsonEscaper } from './json-escaper.ts';
import { type JsonRecord, recordsAt } from './json-record.ts';
import { type JsonTape, jsonKinds } from './json-tape.ts';
import { JsonValue } from './json-value.ts';
import { JsonTallies } from './notices.ts';
import type { JsonFault } from './parse.ts';
import { readingOfRecords } from './reading.ts';
import { RecordReader, TextTooLongError } from './record-reader.ts';
import { stringWords } from './string-text.ts';

/** Makes entries of the values of a file: of the one value of a JSON file, or of those of many lines, one after the other. */
export class ValueReader {
  readonly entries: Entry[] = [];
  readonly plans = new PlanGroups();
  readonly tallies = new JsonTallies();
  readonly escaper: JsonEscaper;
  readonly hidden: Span[] = [];
  readonly #source: SourceText;
  readonly #options: ReadOptions;
  readonly #profiles: readonly Profile[];
  readonly #asked: boolean;
  readonly #mostEntries: number;
  readonly #hasDropped: boolean;
  readonly #isDropped: (name: string) => boolean;
  readonly #namer: ReturnType<typeof columnNamer>;
  readonly #meant: Meant;
  readonly #dayAt: DayAt;
  readonly #sampled: JsonRecord[] = [];
  /** How the first entries were found. */
  #found: FoundRecords | undefined;
  readonly #readers = new Map<Profile | undefined, EntryReader<JsonRecord>>();

  /**
   * @param isRecords whether the file is nothing but records, one a line
   * @param mostEntries more are refused
   * @throws ReadError for a profile that is not there
   */
  constructor(
    source: SourceText,
    options: ReadOptions,
    { isRecords, mostEntries = Number.POSITIVE_INFINITY }: { isRecords: boolean; mostEntries?: number },
  ) {
    this.#meant = { own: Object.keys(options.columns ?? {}), isRecords };
    this.#mostEntries = mostEntries;
    this.#source = source;
    this.#options = options;
    this.#profiles = profilesFor('json', options);
    this.#asked = options.profile !== undefined && this.#profiles.length === 1;
    this.#isDropped = dropper(options.dropColumns);
    this.#hasDropped = (options.dropColumns?.length ?? 0) > 0;
    this.#namer = columnNamer(options.columns);
    this.#dayAt = readZone(options);
    this.escaper = new JsonEscaper(source.text);
  }

  /**
   * Reads the entries in a value.
   * @returns which were found and how; undefined when nothing in it looks like homework
   * @throws ReadError for HTML that nobody can have meant
   */
  read(top: JsonValue): FoundRecords | undefined {
    if (this.#hasDropped) this.#hide(top.tape);
    const found = this.#find(top);
    if (!found) return undefined;
    this.#found ??= found;
    const entries = this.#readerOf(found.profile);
    for (const record of this.#inOrder(top, found.paths)) {
      const entry = this.#readEntry(entries, record);
      if (this.entries.length === this.#mostEntries) {
        throw this.#refusal(tooManyEntries(this.#mostEntries), record.value.span);
      }
      if (found.profile === this.#found.profile && this.#sampled.length < sampledRows)
        this.#sampled.push(record);
      if (entry) this.entries.push(entry);
      else this.tallies.textless.add(record.value.span);
      if (hasTwice(record)) this.tallies.twice.add(record.value.span);
    }
    return found;
  }

  /** How the first entries were understood, and what of them was passed over. */
  get reading(): Reading {
    const skipped = this.tallies.skipped();
    if (!this.#found) return { skipped };
    const { profile } = this.#found;
    const understood = { profile, namer: this.#namer, isDropped: this.#isDropped };
    return { ...readingOfRecords(this.#sampled, understood), skipped };
  }

  #hide(tape: JsonTape): void {
    for (let node = 0; node < tape.length - 1; node += 1) {
      if (tape.kind(node) !== jsonKinds.key) continue;
      const name = stringWords(tape.text, tape.start(node), tape.end(node));
      if (this.#isDropped(name)) this.hidden.push(new JsonValue(tape, node + 1).span);
    }
  }

  #inOrder(top: JsonValue, paths: readonly string[]): Iterable<JsonRecord> {
    const [path, ...more] = paths;
    if (path !== undefined && more.length === 0) return recordsAt(top, path, this.#isDropped);
    const records = paths.flatMap((each) => [...recordsAt(top, each, this.#isDropped)]);
    return records.sort((a, b) => a.value.node - b.value.node);
  }

  #find(top: JsonValue): FoundRecords | undefined {
    const [profile] = this.#profiles;
    if (this.#asked && profile) {
      const places = placesOf(profile);
      const paths = places.find((each) =>
        each.some((path) => !recordsAt(top, path, this.#isDropped).next().done),
      );
      return paths && { profile, paths };
    }
    return (
      recordsByProfile(top, this.#profiles, this.#isDropped) ??
      recordsByNames(top, this.#namer, this.#isDropped, this.#meant)
    );
  }

  #readerOf(profile: Profile | undefined): EntryReader<JsonRecord> {
    const known = this.#readers.get(profile);
    if (known) return known;
    const fields = new RecordReader(profile, {
      namer: this.#namer,
      isDropped: this.#isDropped,
      escaper: this.escaper,
      dayAt: this.#dayAt,
      onGroup: (span) => this.tallies.groups.add(span),
    });
    const entries = new EntryReader(fields, this.#options, this.#dayAt, recordKinds(profile));
    this.#readers.set(profile, entries);
    return entries;
  }

  #readEntry(reader: EntryReader<JsonRecord>, record: JsonRecord): Entry | undefined {
    try {
      const says = withinLimits(
        () => reader.read(record),
        (messages) => this.#refusal(messages, record.value.span),
      );
      return says && placeRecord(says, this.plans);
    } catch (error) {
      if (error instanceof TextTooLongError) {
        throw endlessEntry(this.#options.path, this.#source.position(error.offset));
      }
      throw error;
    }
  }

  #refusal(messages: Localized, { start }: Span): ReadError {
    return new ReadError(messages, this.#options.path, this.#source.position(start));
  }
}

const tooManyEntries = (most: number): Localized => ({
  nl: `Dit bestand bevat meer dan ${most} opdrachten. Splits het, of bewaar het als .ndjson: dat wordt regel per regel gelezen.`,
  en: `This file holds more than ${most} entries. Split it, or save it as .ndjson: that is read line by line.`,
});

/** Whether an object has two members of one name: of those the last is read. */
function hasTwice({ value }: JsonRecord): boolean {
  const names = new Set<string>();
  for (const [name] of value.members()) {
    if (names.has(name)) return true;
    names.add(name);
  }
  return false;
}

/** Whether the one list that holds the entries was read to its end before a fault. */
export function isReadWhole(top: JsonValue, { paths }: FoundRecords, { inside }: JsonFault): boolean {
  const [path = '', ...more] = paths;
  const { steps } = readPath(path);
  if (inside < 0 || more.length > 0 || steps.indexOf('each') !== steps.length - 1) return false;
  let list: JsonValue | undefined = top;
  for (const step of steps) if (step !== 'each') list = list?.get(step.key);
  if (!list) return false;
  for (let open = inside; open >= 0; open = top.tape.parent(open)) if (open === list.node) return false;
  return true;
}
