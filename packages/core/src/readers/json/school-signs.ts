import type { ColumnNamer } from '../csv/header.ts';
import { headerKey } from '../csv/header-names.ts';
import type { EntryField } from '../reader.ts';

/** Fields that objects of any program have, whatever it is for. */
const anyField: ReadonlySet<EntryField> = new Set(['id', 'kind', 'ignore']);

/** What programs of any kind call their words for people: a package, a menu, a web page. As {@link headerKey} writes them. */
const anyText: ReadonlySet<string> = new Set([
  ...['title', 'titel', 'displayname', 'label', 'kop', 'summary', 'description', 'descriptions'],
  ...['omschrijving', 'omschrijvingen', 'beschrijving', 'content', 'contents', 'inhoud', 'details', 'body'],
  ...['message', 'bericht', 'toelichting', 'uitleg'],
]);

/**
 * Whether one of the names of an object's members belongs to a school: a subject, a class, a day, or a word for work.
 * @param own the names that the config maps itself: each of them is meant
 */
export function hasSchoolSign(
  names: readonly string[],
  namer: ColumnNamer,
  own: readonly string[] = [],
): boolean {
  const ownKeys = new Set(own.map(headerKey));
  return names.some((name) => {
    const field = namer(name);
    if (field === undefined) return false;
    if (ownKeys.has(headerKey(name))) return true;
    if (field === 'text' || field === 'title') return !anyText.has(headerKey(name));
    return !anyField.has(field);
  });
}
