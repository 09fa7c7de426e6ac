/** Dutch names of weekdays, long and short, lower case: 1 for Monday to 7 for Sunday. */
export const weekdayNames: Readonly<Record<string, number>> = {
  maandag: 1,
  ma: 1,
  dinsdag: 2,
  di: 2,
  din: 2,
  woensdag: 3,
  wo: 3,
  woe: 3,
  donderdag: 4,
  do: 4,
  don: 4,
  vrijdag: 5,
  vr: 5,
  vrij: 5,
  zaterdag: 6,
  za: 6,
  zat: 6,
  zondag: 7,
  zo: 7,
  zon: 7,
};

/** Dutch names of months, long and short, lower case: 1 to 12. */
export const monthNames: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Days that have no date of their own but do label what stands under them. */
export const dayGroupNames: readonly string[] = [
  'weekend',
  'weekeinde',
  'dit weekend',
  'in het weekend',
  'heel de week',
  'de hele week',
  'elke dag',
];

/** Parts of a day that a name may be followed by: "woensdagnamiddag". */
export const dayPartNames: readonly string[] = [
  'ochtend',
  'morgen',
  'voormiddag',
  'middag',
  'namiddag',
  'avond',
];
