import { calendarDay } from '../../agenda/calendar-day.ts';
import { MappedText, type Span } from '../../agenda/mapped-text.ts';
import type { ColumnNamer } from '../csv/header.ts';
import { mayNameChild } from '../csv/header-names.ts';
import { mostInEntry } from '../entry-limit.ts';
import { hasMarkup } from '../html/has-markup.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { joinLines } from '../join-lines.ts';
import { dayWords } from '../profiles/day-words.ts';
import { type FieldSource, type Profile, sourcesOf, type ValueForm } from '../profiles/profile.ts';
import type { RecordField, RecordFields, RecordText } from '../records/record-fields.ts';
import type { DayAt } from '../zoned-day.ts';
import type { JsonEscaper } from './json-escaper.ts';
import type { IsDropped, JsonRecord } from './json-record.ts';
import type { JsonValue } from './json-value.ts';

/** A value for a field, with the name that it stands under. */
interface Found {
  readonly name: string;
  readonly value: JsonValue;
  readonly form: ValueForm;
}

/** With all its escapes and markup no text of an entry is this long. In characters of the file. */
const mostInString = 10 * mostInEntry;

/** A text that need not be read to know that it is too long. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError';
  readonly offset: number;

  constructor(offset: number) {
    super('too long a text');
    this.offset = offset;
  }
}

const nothing = new MappedText('', []);
const textFields = ['title', 'text'] as const;

/** Reads the fields of records: where a profile says, or else by what their members are called. */
export class RecordReader implements RecordFields<JsonRecord> {
  readonly #profile: Profile | undefined;
  readonly #namer: ColumnNamer;
  readonly #isDropped: IsDropped;
  readonly #escaper: JsonEscaper;
  readonly #dayAt: DayAt;
  readonly #onGroup: (span: Span) => void;
  /** What names of members stand for, as far as it was asked. */
  readonly #fields = new Map<string, ReturnType<ColumnNamer>>();
  #last:
    | { readonly record: JsonRecord; readonly found: ReadonlyMap<RecordField, readonly Found[]> }
    | undefined;

  constructor(
    profile: Profile | undefined,
    {
      namer,
      isDropped,
      escaper,
      dayAt,
      onGroup,
    }: {
      readonly namer: ColumnNamer;
      readonly isDropped: IsDropped;
      readonly escaper: JsonEscaper;
      readonly dayAt: DayAt;
      /** Told of an object that stands where a text was expected, once an entry. */
      readonly onGroup: (span: Span) => void;
    },
  ) {
    this.#profile = profile;
    this.#namer = namer;
    this.#isDropped = isDropped;
    this.#escaper = escaper;
    this.#dayAt = dayAt;
    this.#onGroup = onGroup;
  }

  text(record: JsonRecord): RecordText {
    const pieces: MappedText[] = [];
    let column: string | undefined;
    let group: JsonValue | undefined;
    for (const field of textFields) {
      for (const { name, value, form } of this.#find(record, field)) {
        if (value.isObject) group ??= value;
        const piece = this.#textOf(value, form);
        if (piece.text === '' || pieces.some(({ text }) => text === piece.text)) continue;
        pieces.push(piece);
        column = name;
      }
    }
    if (group) this.#onGroup(group.span);
    return { text: joinLines(pieces), column: pieces.length === 1 ? column : undefined };
  }

  words(record: JsonRecord, field: RecordField): string {
    for (const { value, form } of this.#find(record, field)) {
      const words = this.#wordsOf(value, form);
      if (words !== '') return words;
    }
    return '';
  }

  label(record: JsonRecord, field: RecordField): MappedText | undefined {
    for (const { value, form } of this.#find(record, field)) {
      if (!value.isString || form === 'code' || form === 'kind-name') continue;
      const label = value.text().trim();
      if (label.text !== '') return label;
    }
    return undefined;
  }

  *#find(record: JsonRecord, field: RecordField): Generator<Found> {
    if (!this.#profile) {
      yield* this.#named(record, field);
      return;
    }
    for (const source of sourcesOf(this.#profile, field)) {
      for (const value of record.valuesAt(source.path)) {
        yield { name: source.path, value, form: formOf(source, record) };
      }
    }
  }

  #named(record: JsonRecord, field: RecordField): readonly Found[] {
    if (this.#last?.record !== record) this.#last = { record, found: this.#foundIn(record) };
    return this.#last.found.get(field) ?? [];
  }

  /** Of members of one name the last. */
  #foundIn({ value }: JsonRecord): ReadonlyMap<RecordField, readonly Found[]> {
    const found = new Map<RecordField, Found[]>();
    for (const [name, member] of new Map(value.members())) {
      const field = this.#isDropped(name) ? undefined : this.#fieldOf(name);
      if (field === undefined || field === 'ignore') continue;
      const list = found.get(field) ?? [];
      found.set(field, list);
      const form = field === 'kind' && mayNameChild(name) ? 'kind-name' : 'auto';
      for (const each of member.isArray ? member.items() : [member]) {
        list.push({ name, value: each, form: each.isObject ? 'parts' : form });
      }
    }
    return found;
  }

  #fieldOf(name: string): ReturnType<ColumnNamer> {
    if (!this.#fields.has(name)) this.#fields.set(name, this.#namer(name));
    return this.#fields.get(name);
  }

  #textOf(value: JsonValue, form: ValueForm): MappedText {
    if (!value.isString) return nothing;
    const { start, end } = value.span;
    if (end - start > mostInString) throw new TextTooLongError(start + 1);
    const text = value.text();
    const isHtml = form === 'html' || (form === 'auto' && hasMarkup(text.text));
    if (!isHtml) return text.trim();
    this.#escaper.addHtml(value.span);
    return joinLines(htmlParagraphs(text));
  }

  #wordsOf(value: JsonValue, form: ValueForm): string {
    if (form !== 'parts') return dayWords(value.words(), form, this.#dayAt);
    const part = (name: string) => Number(value.get(name)?.words() ?? Number.NaN);
    return calendarDay(part('year'), part('month'), part('day')) ?? '';
  }
}

function formOf({ as = 'text', type }: FieldSource, record: JsonRecord): ValueForm {
  if (type === undefined) return as;
  const [said] = record.valuesAt(type);
  return said?.words().toLowerCase() === 'html' ? 'html' : 'text';
}
