import type { Localized } from '../../locale.ts';
import type { Column } from './header.ts';
import { mayNameChild } from './header-names.ts';
import { whyNoHomework } from './no-homework.ts';

/**
 * What is said of a table of which no column is known to hold text. A column that names people or is dropped is never
 * advised for it.
 */
export function unknownHeader(columns: readonly Pick<Column, 'name' | 'field'>[]): Localized {
  const named = columns.filter(({ name }) => name !== '');
  const names = named.map(({ name }) => name);
  const known = whyNoHomework(names);
  if (known) return known;
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  const seen = names.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
  if (named.length > 0 && named.every(({ name, field }) => field === 'ignore' || mayNameChild(name))) {
    return {
      nl: `Geen kolom met de tekst van de taken gevonden. De kolommen heten ${seen}, en geen daarvan wordt ooit gelezen: ze noemen mensen, of staan bij "dropColumns" in hwlint.yml.`,
      en: `No column with the text of the tasks was found. The columns are ${seen}, and none of them is ever read: they name people, or stand under "dropColumns" in hwlint.yml.`,
    };
  }
  const advised = named.find(({ field }) => field === undefined)?.name ?? 'Kolom';
  const example = `columns: { "${advised}": text }`;
  return {
    nl: `Geen kolom met de tekst van de taken gevonden. De kolommen heten ${seen}. Zeg in hwlint.yml welke kolom de tekst bevat, bijvoorbeeld: ${example}`,
    en: `No column with the text of the tasks was found. The columns are ${seen}. Say in hwlint.yml which column holds the text, for instance: ${example}`,
  };
}
