import type { Agenda, Notice } from '../../agenda/agenda.ts';
import { decode } from '../decode.ts';
import type { DocumentReader } from '../document-reader.ts';
import { sharedMeta } from '../plan-groups.ts';
import { ReadError } from '../read-error.ts';
import { JsonValue } from './json-value.ts';
import { damagedBehind, noHomework } from './notices.ts';
import { parseJson } from './parse.ts';
import { Pointers } from './pointer.ts';
import { isReadWhole, ValueReader } from './read-values.ts';

/** So many entries, with all that is found in them, take 300 MB. */
const mostEntries = 20_000;

/**
 * Reads a JSON file of another program: the entries stand where the profile says by which it is known, or in a list of
 * objects whose members are called like the columns of a table.
 */
export const readJson: DocumentReader = (bytes, options): Agenda => {
  const source = decode(bytes, options.path);
  const reader = new ValueReader(source, options, { isRecords: false, mostEntries });
  const notices: Notice[] = [];
  const isEmpty = !/\S/u.test(source.text);
  const { tape, fault } = isEmpty ? { tape: undefined, fault: undefined } : parseJson(source.text);
  if (tape && tape.length > 0) {
    const top = new JsonValue(tape, 0);
    const found = reader.read(top);
    const isUsable = fault === undefined || (found !== undefined && isReadWhole(top, found, fault));
    if (fault && isUsable) notices.push(damagedBehind(fault.at));
    else if (fault) throw new ReadError(fault.messages, options.path, source.position(fault.at));
    else if (!found) notices.push(noHomework);
  } else if (fault) throw new ReadError(fault.messages, options.path, source.position(fault.at));
  const plans = reader.plans.build();
  const pointers = tape && new Pointers(tape);
  return {
    path: options.path,
    format: 'json',
    source,
    meta: sharedMeta(plans),
    plans,
    entries: reader.entries,
    directives: [],
    notices: [...notices, ...reader.tallies.notices()],
    escape: reader.escaper.escape,
    behindMarkup: reader.escaper.behindMarkup,
    reading: reader.reading,
    ...(reader.hidden.length > 0 && { hidden: reader.hidden }),
    ...(pointers && {
      locate: (offset: number) => ({ kind: 'pointer' as const, pointer: pointers.at(offset) }),
    }),
  };
};
