import type { CalendarDay, Entry, EntryKind } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { findDue } from '../../language/nl/calendar.ts';
import { entryKind } from '../../language/nl/entry-kind.ts';
import { findClassName } from '../class-name.ts';
import { findGrade } from '../grade.ts';
import type { EmbeddedHtml } from '../html/embedded.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { joinLines } from '../join-lines.ts';
import { kindNamed } from '../kind-names.ts';
import { gradeOfClass } from '../plan/plan-title.ts';
import type { PlanGroups } from '../plan-groups.ts';
import { type FieldSource, type Profile, sourcesOf, type ValueForm } from '../profiles/profile.ts';
import type { RecordKinds } from '../records/entry-reader.ts';
import type { RecordField } from '../records/record-fields.ts';
import { recordKinds } from '../records/record-kinds.ts';
import { tellingPart } from '../telling-part.ts';
import { withKnown } from '../with-known.ts';
import type { DayAt } from '../zoned-day.ts';
import type { Component } from './components.ts';
import { dayOfValue, lastDayBefore } from './day-value.ts';
import { isHtmlValue, textValue, textValues } from './text-value.ts';

/** Makes entries of events and to-dos, and puts them into plans by the class and the week of their day. */
export class EntryReader {
  readonly #plans: PlanGroups;
  readonly #className: string | undefined;
  readonly #referenceDay: CalendarDay | undefined;
  readonly #dayAt: DayAt;
  readonly #profile: Profile | undefined;
  readonly #kinds: RecordKinds;
  readonly #html: EmbeddedHtml;

  /** A calendar whose name tells a class is the agenda of that class. */
  constructor(
    plans: PlanGroups,
    {
      calendarName,
      referenceDay,
      dayAt,
      profile,
      html,
    }: {
      readonly calendarName: string;
      readonly referenceDay: CalendarDay | undefined;
      readonly dayAt: DayAt;
      readonly profile: Profile | undefined;
      /** Takes note of the texts that are HTML. */
      readonly html: EmbeddedHtml;
    },
  ) {
    this.#plans = plans;
    this.#className = findClassName(calendarName);
    this.#referenceDay = referenceDay;
    this.#dayAt = dayAt;
    this.#profile = profile;
    this.#kinds = recordKinds(profile);
    this.#html = html;
  }

  /** The entry of an event or to-do; undefined when it has no text. */
  read(component: Component): Entry | undefined {
    const { text, subjects } = this.#textOf(component);
    if (text.text === '') return undefined;
    const categories = [...subjects, ...valuesOf(component, 'CATEGORIES').flatMap(textValues)];
    const className = categories.map(classOf).find((name) => name !== undefined) ?? this.#className;
    const labels = categories.filter((category) => !kindNamed(category.text) && !classOf(category));
    const telling = tellingPart(text.text);
    const days = this.#days(component, telling);
    const grade = className === undefined ? undefined : (findGrade(className) ?? gradeOfClass(className));
    const { plan, labels: context } = this.#plans.add({
      ...{ className, grade, labels },
      day: days.day ?? days.due ?? days.given,
      text,
    });
    const kind = this.#kindOf(component, telling, categories, context);
    const [id] = valuesOf(component, 'UID').map((value) => textValue(value).text || undefined);
    return withKnown<Entry>(
      { kind, text, plan, context },
      { id, subject: labels[0]?.text, className, grade, ...days },
    );
  }

  /**
   * Title and description. Where a profile says that one of them names the subject, that is a label, and the text of an
   * event that says nothing else.
   */
  #textOf(component: Component): { readonly text: MappedText; readonly subjects: readonly MappedText[] } {
    const profile = this.#profile;
    if (!profile) return { text: this.#textIn(component, standard), subjects: [] };
    const of = (field: RecordField) => propertiesFor(profile, field);
    const text = this.#textIn(component, [...sourcesOf(profile, 'title'), ...sourcesOf(profile, 'text')]);
    if (text.text === '')
      return { text: this.#textIn(component, sourcesOf(profile, 'subject')), subjects: [] };
    const subjects = of('subject').flatMap((name) => valuesOf(component, name).map(textValue));
    return { text, subjects: subjects.filter((subject) => subject.text !== '') };
  }

  /** The values of properties, each on a line of its own; what is said twice is read once. */
  #textIn(component: Component, sources: readonly FieldSource[]): MappedText {
    const pieces: MappedText[] = [];
    for (const { path, as } of sources) {
      for (const value of valuesOf(component, path.toUpperCase())) {
        const piece = this.#wordsOf(textValue(value), as);
        if (piece.text !== '' && pieces.every(({ text }) => text !== piece.text)) pieces.push(piece);
      }
    }
    return joinLines(pieces);
  }

  #wordsOf(value: MappedText, form: ValueForm | undefined): MappedText {
    if (!isHtmlValue(value, form)) return value;
    this.#html.add(value.sourceSpan(0, value.length));
    return joinLines(htmlParagraphs(value));
  }

  /** A to-do asks to do something, whatever it sounds like. */
  #kindOf(
    component: Component,
    text: string,
    categories: readonly MappedText[],
    context: readonly MappedText[],
  ): EntryKind {
    for (const category of categories) {
      const named = this.#kinds.kindOf?.(category.text) ?? kindNamed(category.text);
      if (named) return named;
    }
    const kind = entryKind(
      text,
      context.map((label) => label.text),
    );
    const isWork = component.name === 'VTODO' || this.#kinds.isWork === true;
    return isWork && (kind === 'lesson' || kind === 'message') ? 'task' : kind;
  }

  /** A to-do is due on DUE; an event on the day that its words name, else on its last day. */
  #days(component: Component, text: string) {
    const dayOf = (name: string) => firstOf(component, name, (value) => dayOfValue(value, this.#dayAt));
    const day = dayOf('DTSTART');
    const given = dayOf('CREATED');
    const end = firstOf(component, 'DTEND', (value) => lastDayBefore(value, this.#dayAt));
    const lastDay = day !== undefined && end !== undefined && end > day ? end : day;
    const named = () => findDue(text, { day, given, referenceDay: this.#referenceDay });
    const due = dayOf('DUE') ?? named() ?? (component.name === 'VEVENT' ? lastDay : undefined);
    return { day, given, due };
  }
}

/** Where the text stands that no profile tells. */
const standard: readonly FieldSource[] = [{ path: 'SUMMARY' }, { path: 'DESCRIPTION' }];

function propertiesFor(profile: Profile, field: RecordField): readonly string[] {
  return sourcesOf(profile, field).map(({ path }) => path.toUpperCase());
}

/** The class that a category names, when it names nothing else: "4A", "klas 4A". */
function classOf({ text }: MappedText): string | undefined {
  const name = findClassName(text);
  return name === text.replace(/^klas\s+/iu, '') ? name : undefined;
}

function valuesOf({ properties }: Component, name: string): readonly MappedText[] {
  return (properties.get(name) ?? []).map(({ value }) => value);
}

/** The first value of a property that can be read. */
function firstOf<Value>(component: Component, name: string, read: (value: string) => Value | undefined) {
  for (const { text } of valuesOf(component, name)) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}
