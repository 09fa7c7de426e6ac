import type { Span } from '../../agenda/mapped-text.ts';
import type { Position, SourceText } from '../../agenda/source-text.ts';
import { ReadError } from '../read-error.ts';
import type { Tally } from '../tally.ts';
import type { ContentLine } from './content-lines.ts';

/** What stands between a BEGIN and its END: properties, and components inside it. */
export interface Component {
  /** In capitals: VCALENDAR, VEVENT, VTODO, VALARM … */
  readonly name: string;
  readonly start: number;
  readonly properties: ReadonlyMap<string, readonly ContentLine[]>;
  /** The names of the properties that are never read. */
  readonly dropped: ReadonlySet<string>;
  readonly components: readonly Component[];
}

interface Open extends Component {
  /** Where it begins in the file. */
  readonly at: Position;
  readonly properties: Map<string, ContentLine[]>;
  readonly dropped: Set<string>;
  readonly components: Component[];
}

/** Components that stand in a calendar itself: one inside another means that an END is missing. */
const outermost = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** Where a part of a file starts: behind so many calendars, and in one or in none. */
export interface CalendarPart {
  readonly number: number;
  readonly isOpen: boolean;
}

interface CalendarsOptions {
  readonly path: string;
  /** Counts lines that are no property; they are passed over. */
  readonly strayLines: Tally;
  /** Whether properties of that name are never read. */
  readonly isDropped?: (name: string) => boolean;
  /** Default: the file starts here. */
  readonly part?: CalendarPart;
  /** Whether calendars come with their components; their properties always do. */
  readonly keepsComponents?: boolean;
}

/** Puts lines together into calendars, one by one. */
export class CalendarBuilder {
  /** Those that ended, in order. */
  readonly calendars: Component[] = [];
  /** Values of properties that are never read. */
  readonly hidden: Span[] = [];
  readonly #options: CalendarsOptions;
  readonly #stack: Open[] = [];
  #ended: number;

  constructor(options: CalendarsOptions) {
    this.#options = options;
    this.#ended = options.part?.number ?? 0;
    const at = { offset: 0, line: 1, column: 1 };
    if (options.part?.isOpen) {
      this.#stack.push({
        name: 'VCALENDAR',
        start: 0,
        at,
        properties: new Map(),
        dropped: new Set(),
        components: [],
      });
    }
  }

  /** The innermost component that is open. */
  get open(): Component | undefined {
    return this.#stack.at(-1);
  }

  /** Where the next line stands: no deeper than in a calendar itself, or else undefined. */
  get part(): CalendarPart | undefined {
    if (this.#stack.length > 1) return undefined;
    return { number: this.#ended, isOpen: this.#stack.length === 1 };
  }

  /**
   * @param source that the line stands in
   * @throws ReadError with the place when the text is no calendar, or when a BEGIN or an END is missing.
   */
  take(line: ContentLine, source: SourceText): void {
    const { path, strayLines, isDropped } = this.#options;
    const inner = this.#stack.at(-1);
    if (line.name === 'BEGIN') this.#begin(nameIn(line), line.start, source);
    else if (line.name === 'END') this.#end(nameIn(line), line.start, source);
    else if (!inner && this.#ended === 0) {
      throw notACalendar(source.position(line.start), path, false);
    } else if (!inner || line.name === '') {
      strayLines.add({ start: line.start, end: line.start + line.value.length });
    } else if (isDropped?.(line.name)) {
      inner.dropped.add(line.name);
      this.hidden.push(line.value.sourceSpan(0, line.value.length));
    } else {
      const same = inner.properties.get(line.name);
      if (same) same.push(line);
      else inner.properties.set(line.name, [line]);
    }
  }

  /** To be called at the end of the file. @throws ReadError when an END is missing. */
  finish(end: Position): void {
    const open = this.#stack.at(-1);
    if (open) throw missingEnd(end, this.#options.path, open);
  }

  #begin(name: string, start: number, source: SourceText): void {
    const { path } = this.#options;
    const inner = this.#stack.at(-1);
    const at = source.position(start);
    if (!inner && name !== 'VCALENDAR') throw notACalendar(at, path, this.#ended > 0);
    if (inner && inner.name !== 'VCALENDAR' && outermost.has(name)) throw missingEnd(at, path, inner);
    this.#stack.push({ name, start, at, properties: new Map(), dropped: new Set(), components: [] });
  }

  #end(name: string, start: number, source: SourceText): void {
    const inner = this.#stack.at(-1);
    if (!inner || inner.name !== name) throw missingBegin(source.position(start), this.#options.path, name);
    this.#stack.pop();
    const outer = this.#stack.at(-1);
    if (!outer) {
      this.#ended += 1;
      this.calendars.push(inner);
    } else if (this.#options.keepsComponents ?? true) outer.components.push(inner);
  }
}

function nameIn({ value }: ContentLine): string {
  return value.text.trim().toUpperCase();
}

function notACalendar(at: Position, path: string, isBehindOne: boolean): ReadError {
  const messages = isBehindOne
    ? {
        nl: 'De agenda is beschadigd: achter END:VCALENDAR staat nog iets, zonder BEGIN:VCALENDAR ervoor.',
        en: 'The calendar is damaged: something stands behind END:VCALENDAR, without BEGIN:VCALENDAR before it.',
      }
    : {
        nl: 'Dit is geen agendabestand: het begint niet met BEGIN:VCALENDAR.',
        en: 'This is not a calendar file: it does not begin with BEGIN:VCALENDAR.',
      };
  return new ReadError(messages, path, at);
}

function missingEnd(at: Position, path: string, { name, at: { line } }: Open): ReadError {
  const messages = {
    nl: `De agenda is niet volledig: END:${name} ontbreekt, voor het deel dat op regel ${line} begint. Voer ze opnieuw uit.`,
    en: `The calendar is not complete: END:${name} is missing, for the part that begins on line ${line}. Export it again.`,
  };
  return new ReadError(messages, path, at);
}

function missingBegin(at: Position, path: string, name: string): ReadError {
  const messages = {
    nl: `De agenda is beschadigd: END:${name} staat er zonder BEGIN:${name} ervoor.`,
    en: `The calendar is damaged: END:${name} stands there without BEGIN:${name} before it.`,
  };
  return new ReadError(messages, path, at);
}
