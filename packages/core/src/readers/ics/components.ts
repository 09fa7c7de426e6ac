import type { SourceText } from '../../agenda/source-text.ts';
import { ReadError } from '../read-error.ts';
import type { Tally } from '../tally.ts';
import type { ContentLine } from './content-lines.ts';

/** What stands between a BEGIN and its END: properties, and components inside it. */
export interface Component {
  /** In capitals: VCALENDAR, VEVENT, VTODO, VALARM … */
  readonly name: string;
  readonly start: number;
  readonly properties: ReadonlyMap<string, readonly ContentLine[]>;
  readonly components: readonly Component[];
}

interface Open extends Component {
  readonly properties: Map<string, ContentLine[]>;
  readonly components: Component[];
}

/** Components that stand in a calendar itself: one inside another means that an END is missing. */
const outermost = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/**
 * Puts lines together into calendars. Lines that are no property are passed over and counted, properties that must not
 * be read passed over.
 * @throws ReadError with the place when the text is no calendar, or when a BEGIN or an END is missing.
 */
export function readCalendars(
  lines: Iterable<ContentLine>,
  source: SourceText,
  path: string,
  strayLines: Tally,
  isDropped: (name: string) => boolean = () => false,
): readonly Component[] {
  const calendars: Component[] = [];
  const stack: Open[] = [];
  for (const line of lines) {
    const inner = stack.at(-1);
    const value = line.value.text.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      if (!inner && value !== 'VCALENDAR') throw notACalendar(source, path, line.start, calendars.length > 0);
      if (inner && inner.name !== 'VCALENDAR' && outermost.has(value)) {
        throw missingEnd(source, path, inner, line.start);
      }
      stack.push({ name: value, start: line.start, properties: new Map(), components: [] });
    } else if (line.name === 'END') {
      if (!inner || inner.name !== value) throw missingBegin(source, path, value, line.start);
      stack.pop();
      (stack.at(-1)?.components ?? calendars).push(inner);
    } else if (!inner && calendars.length === 0) {
      throw notACalendar(source, path, line.start, false);
    } else if (!inner || line.name === '') {
      strayLines.add({ start: line.start, end: line.start + line.value.length });
    } else if (!isDropped(line.name)) {
      const same = inner.properties.get(line.name);
      if (same) same.push(line);
      else inner.properties.set(line.name, [line]);
    }
  }
  const open = stack.at(-1);
  if (open) throw missingEnd(source, path, open, source.text.length);
  return calendars;
}

function notACalendar(source: SourceText, path: string, at: number, isBehindOne: boolean): ReadError {
  const messages = isBehindOne
    ? {
        nl: 'De agenda is beschadigd: achter END:VCALENDAR staat nog iets, zonder BEGIN:VCALENDAR ervoor.',
        en: 'The calendar is damaged: something stands behind END:VCALENDAR, without BEGIN:VCALENDAR before it.',
      }
    : {
        nl: 'Dit is geen agendabestand: het begint niet met BEGIN:VCALENDAR.',
        en: 'This is not a calendar file: it does not begin with BEGIN:VCALENDAR.',
      };
  return new ReadError(messages, path, source.position(at));
}

function missingEnd(source: SourceText, path: string, { name, start }: Component, at: number): ReadError {
  const { line } = source.position(start);
  const messages = {
    nl: `De agenda is niet volledig: END:${name} ontbreekt, voor het deel dat op regel ${line} begint. Voer ze opnieuw uit.`,
    en: `The calendar is not complete: END:${name} is missing, for the part that begins on line ${line}. Export it again.`,
  };
  return new ReadError(messages, path, source.position(at));
}

function missingBegin(source: SourceText, path: string, name: string, at: number): ReadError {
  const messages = {
    nl: `De agenda is beschadigd: END:${name} staat er zonder BEGIN:${name} ervoor.`,
    en: `The calendar is damaged: END:${name} stands there without BEGIN:${name} before it.`,
  };
  return new ReadError(messages, path, source.position(at));
}
