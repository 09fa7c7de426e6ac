import type { Agenda } from '../../agenda/agenda.ts';
import type { Reading } from '../../agenda/reading.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { decode } from '../decode.ts';
import type { DocumentReader } from '../document-reader.ts';
import { JsonValue } from '../json/json-value.ts';
import { type JsonTallies, noHomework } from '../json/notices.ts';
import { parseJson } from '../json/parse.ts';
import { Pointers } from '../json/pointer.ts';
import { ValueReader } from '../json/read-values.ts';
import { sharedMeta } from '../plan-groups.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';

/**
 * Reads newline-delimited JSON: a value a line, each with the entries that it holds. Blank lines are passed over. A
 * place is the line, and the pointer in its value.
 */
export const readNdjson: DocumentReader = (bytes, options): Agenda =>
  agendaOf(readLines(decode(bytes, options.path), options));

/** Lines as they were read, with what was counted on the way. */
export interface ReadLines {
  /** Without notices. */
  readonly agenda: Agenda;
  readonly tallies: JsonTallies;
  /** How its first entries were understood. */
  readonly reading: () => Reading;
  /** How many say anything, and in how many of these something looks like homework. */
  readonly lines: number;
  readonly known: number;
}

function agendaOf({ agenda, tallies, reading, lines, known }: ReadLines): Agenda {
  return {
    ...agenda,
    reading: reading(),
    notices: lines > 0 && known === 0 ? [noHomework] : tallies.notices(),
  };
}

/**
 * Reads lines.
 * @param source of a whole file, or of some lines of it
 * @throws ReadError for a line that is no JSON
 */
export function readLines(source: SourceText, options: Omit<ReadOptions, 'format'>): ReadLines {
  const { text } = source;
  const reader = new ValueReader(source, options, { isRecords: true });
  const lines: { start: number; end: number }[] = [];
  let known = 0;
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (/\S/u.test(text.slice(start, end))) {
      const { tape, fault } = parseJson(text, start, end);
      if (fault) throw new ReadError(fault.messages, options.path, source.position(fault.at));
      if (reader.read(new JsonValue(tape, 0))) known += 1;
      else reader.tallies.unknown.add({ start, end });
      lines.push({ start, end });
    }
    start = end + 1;
  }
  const plans = reader.plans.build();
  const agenda: Agenda = {
    path: options.path,
    format: 'ndjson',
    source,
    meta: sharedMeta(plans),
    plans,
    entries: reader.entries,
    directives: [],
    notices: [],
    escape: reader.escaper.escape,
    behindMarkup: reader.escaper.behindMarkup,
    ...(reader.hidden.length > 0 && { hidden: reader.hidden }),
    locate: (offset) => ({
      kind: 'pointer',
      pointer: pointerIn(text, lines, offset),
      line: source.position(offset).line,
    }),
  };
  return { agenda, tallies: reader.tallies, reading: () => reader.reading, lines: lines.length, known };
}

/** The pointer in the line that an offset stands in. The line is read again: kept, all lines together would be as large as the file. */
function pointerIn(text: string, lines: readonly { start: number; end: number }[], offset: number): string {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line ? new Pointers(parseJson(text, line.start, line.end).tape).at(offset) : '';
}
