const dutch = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const english = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type WeekdayName = (typeof dutch)[number] | (typeof english)[number];

/** The number of a weekday, 1 (Monday) to 7, from its Dutch or English name. */
export function weekdayNumber(name: WeekdayName): number {
  const names: readonly string[] = (dutch as readonly string[]).includes(name) ? dutch : english;
  return names.indexOf(name) + 1;
}

/** The Dutch name of weekday 1 (Monday) to 7. */
export function weekdayName(number: number): WeekdayName {
  const name = dutch[number - 1];
  if (!name) throw new RangeError(`no weekday ${number}`);
  return name;
}
