/** Five school days in a row, Monday first, as local dates. */
export interface SchoolWeek {
  readonly days: readonly Date[];
}

const dayNames = ['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag'];
const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/**
 * The school weeks from a day on. On Saturday and Sunday the first is that of the Monday to come.
 * @param number how many weeks
 */
export function schoolWeeks(from: Date, number: number): SchoolWeek[] {
  const weekday = (from.getDay() + 6) % 7;
  const toMonday = weekday < 5 ? -weekday : 7 - weekday;
  return Array.from({ length: number }, (_, week) => ({
    days: dayNames.map((_, day) => addDays(from, toMonday + 7 * week + day)),
  }));
}

/** “23 tot 27 november 2026”, as a week plan says it. */
export function weekInWords({ days }: SchoolWeek): string {
  const [first, last] = [days[0] ?? new Date(Number.NaN), days.at(-1) ?? new Date(Number.NaN)];
  const sameYear = first.getFullYear() === last.getFullYear();
  const sameMonth = sameYear && first.getMonth() === last.getMonth();
  const start = `${first.getDate()}${sameMonth ? '' : ` ${monthOf(first)}`}${sameYear ? '' : ` ${first.getFullYear()}`}`;
  return `${start} tot ${last.getDate()} ${monthOf(last)} ${last.getFullYear()}`;
}

/** “Maandag 23 november”. */
export function dayInWords(day: Date): string {
  return `${dayNames[(day.getDay() + 6) % 7]} ${day.getDate()} ${monthOf(day)}`;
}

function monthOf(day: Date): string {
  return monthNames[day.getMonth()] ?? '';
}

function addDays(from: Date, days: number): Date {
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
}
