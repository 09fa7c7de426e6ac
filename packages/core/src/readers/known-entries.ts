import type { Agenda } from '../agenda/agenda.ts';
import type { Entry, SameEntry } from '../agenda/entry.ts';

/** Knows the entries of a document again that is read anew each time: by what stands in the source, and around it. */
export class KnownEntries {
  #before = new Map<string, SameEntry[]>();

  /** The agenda with entries that are as they were marked as {@link Entry.same}. */
  mark(agenda: Agenda): Agenda {
    const now = new Map<string, SameEntry[]>();
    const entries = agenda.entries.map((entry): Entry => {
      const key = keyOf(entry, agenda);
      const same = this.#before.get(key)?.shift() ?? {};
      const others = now.get(key);
      if (others) others.push(same);
      else now.set(key, [same]);
      return { ...entry, same };
    });
    this.#before = now;
    return { ...agenda, entries };
  }
}

/** Signs that a format may write in another way, depending on where they stand. */
const signs = '",;\t\n\\';

/** All that tells how an entry is read and written, but for its place. */
function keyOf({ id, kind, text, context }: Entry, { source, escape: written }: Agenda): string {
  const { start, end } = text.sourceSpan(0, text.length);
  let key = `${kind}\n${id}\n${written(signs, start)}\n${source.text.slice(Math.max(0, start - 1), end + 1)}\n${text.text}`;
  for (const label of context) key += `\n\0${label.text}`;
  return key;
}
