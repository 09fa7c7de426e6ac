import type { Notice } from '../../agenda/agenda.ts';
import type { SkippedRecord } from '../../agenda/reading.ts';
import { Tally } from '../tally.ts';

/** Everything that a calendar can be told about without being refused. */
export class IcsTallies {
  readonly textless = new Tally('skipped', (count) => ({
    nl:
      count === 1
        ? '1 gebeurtenis zonder tekst is overgeslagen.'
        : `${count} gebeurtenissen zonder tekst zijn overgeslagen.`,
    en: count === 1 ? '1 event without text was skipped.' : `${count} events without text were skipped.`,
  }));

  readonly others = new Tally('skipped', (count) => ({
    nl: `${count === 1 ? '1 onderdeel is' : `${count} onderdelen zijn`} overgeslagen: alleen gebeurtenissen (VEVENT) en taken (VTODO) worden gelezen.`,
    en: `${count === 1 ? '1 part was' : `${count} parts were`} skipped: only events (VEVENT) and to-dos (VTODO) are read.`,
  }));

  readonly strayLines = new Tally('skipped', (count) => ({
    nl: `${count === 1 ? '1 regel is' : `${count} regels zijn`} overgeslagen: er staat geen naam met een dubbelpunt voor.`,
    en: `${count === 1 ? '1 line was' : `${count} lines were`} skipped: no name with a colon stands before it.`,
  }));

  /** In the order in which they are said. */
  get all(): Readonly<Record<string, Tally>> {
    const { textless, others, strayLines } = this;
    return { textless, others, strayLines };
  }

  notices(): readonly Notice[] {
    return Object.values(this.all).flatMap((tally) => tally.notices());
  }

  /** The first of what was passed over, for whoever checks how the file is understood. */
  skipped(): readonly SkippedRecord[] {
    return Object.values(this.all).flatMap((tally) => tally.skipped());
  }
}
