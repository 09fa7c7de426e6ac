import type { Locale } from '@hwlint/core';

/**
 * A calendar day in words: "maandag 9 november".
 * @param day `YYYY-MM-DD`; anything else is given back as it is
 */
export function dayName(day: string, locale: Locale): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
}
