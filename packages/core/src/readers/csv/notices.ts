import type { Notice } from '../../agenda/agenda.ts';
import type { SkippedRecord } from '../../agenda/reading.ts';
import { Tally } from '../tally.ts';
import type { Column } from './header.ts';

/** Everything that a CSV file can be told about without being refused. */
export class CsvTallies {
  readonly preamble = new Tally('skipped', (count) => ({
    nl: `${rows(count)} boven de kopregel ${count === 1 ? 'is' : 'zijn'} niet gelezen.`,
    en: `${rowsEn(count)} above the header ${was(count)} not read.`,
  }));

  readonly textless = new Tally('skipped', (count) => ({
    nl: `${rows(count)} zonder tekst ${count === 1 ? 'is' : 'zijn'} overgeslagen.`,
    en: `${rowsEn(count)} without text ${was(count)} skipped.`,
  }));

  readonly tooLong = new Tally('repaired', (count) => ({
    nl: `${rows(count)} ${count === 1 ? 'heeft' : 'hebben'} meer cellen dan er kolommen zijn. Wat te veel is, is bij de tekst gelezen.`,
    en: `${rowsEn(count)} ${count === 1 ? 'has' : 'have'} more cells than there are columns. What is too much was read as part of the text.`,
  }));

  readonly unsure = new Tally('skipped', (count) => ({
    nl: `${rows(count)} met meer cellen dan er kolommen zijn, ${count === 1 ? 'is' : 'zijn'} niet gelezen: wat in welke kolom hoort, is niet zeker, en "dropColumns" noemt er die nooit gelezen worden.`,
    en: `${rowsEn(count)} with more cells than there are columns ${was(count)} not read: what belongs to which column is not certain, and "dropColumns" names some that are never read.`,
  }));

  readonly strayQuotes = new Tally('repaired', (count) => ({
    nl: `${count === 1 ? 'Eén aanhalingsteken opent' : `${count} aanhalingstekens openen`} een cel die niet goed wordt gesloten. Het is als gewoon teken gelezen.`,
    en: `${count === 1 ? 'One quote opens' : `${count} quotes open`} a cell that is not closed properly. It was read as an ordinary character.`,
  }));

  /** In the order in which they are said. */
  get all(): Readonly<Record<string, Tally>> {
    const { preamble, textless, tooLong, unsure, strayQuotes } = this;
    return { preamble, textless, tooLong, unsure, strayQuotes };
  }

  notices(): readonly Notice[] {
    return Object.values(this.all).flatMap((tally) => tally.notices());
  }

  /** The first of what was passed over, for whoever checks how the file is understood. */
  skipped(): readonly SkippedRecord[] {
    return Object.values(this.all).flatMap((tally) => tally.skipped());
  }
}

const mostNames = 8;

/** Says which columns are not read because nobody knows what they hold. */
export function unreadColumns(columns: readonly Column[]): readonly Notice[] {
  const names = columns
    .filter(({ field, name }) => field === undefined && name !== '')
    .map(({ name }) => name);
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).map((name) => `"${name}"`);
  const list = names.length > mostNames ? `${shown.join(', ')} …` : shown.join(', ');
  return [
    {
      code: 'skipped',
      message: {
        nl: `Niet gelezen, want onbekend: ${names.length === 1 ? 'kolom' : 'kolommen'} ${list}. Staat er tekst in, zet ze dan bij "columns" in hwlint.yml.`,
        en: `Not read, because unknown: ${names.length === 1 ? 'column' : 'columns'} ${list}. If they hold text, name them under "columns" in hwlint.yml.`,
      },
    },
  ];
}

function rows(count: number): string {
  return count === 1 ? '1 rij' : `${count} rijen`;
}

function rowsEn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}
