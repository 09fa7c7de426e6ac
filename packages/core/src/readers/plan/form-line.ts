/** Names of blanks to fill in at the top of a plan, lower case. */
const blanks = [
  ...['naam', 'voornaam', 'familienaam', 'klas', 'nr', 'nummer', 'klasnummer', 'datum', 'week', 'periode'],
  ...['handtekening', 'handtekening ouders', 'school', 'schooljaar', 'leerkracht', 'juf', 'meester'],
];
const name = String.raw`(?<name>${[...blanks].sort((a, b) => b.length - a.length).join('|')})\.?\s*:`;
const field = new RegExp(
  String.raw`(?<!\p{L})${name}\s*(?<value>.*?)\s*(?=$|(?<!\p{L})(?:${blanks.join('|')})\.?\s*:)`,
  'giu',
);

/**
 * The fields of a line to fill in, "Naam: ....... Week: 9 tot 13 maart": what is filled in already, by its name
 * in lower case. Undefined for a line that says anything else.
 */
export function formFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  const rest = text.replace(field, (...match) => {
    const groups: Record<string, string> = match.at(-1);
    fields.set(
      (groups.name ?? '').toLowerCase(),
      (groups.value ?? '').replace(/[._…\s]{3,}|_+/gu, ' ').trim(),
    );
    return '';
  });
  if (fields.size === 0 || /[\p{L}\p{N}]/u.test(rest)) return undefined;
  const isShort = [...fields.values()].every((value) => value.length <= 40);
  return isShort ? fields : undefined;
}
