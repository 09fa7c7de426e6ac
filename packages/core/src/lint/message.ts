import type { Locale, Localized } from '../locale.ts';

/** Words for the placeholders of a message; some depend on the language. */
export type Values = Readonly<Record<string, string | Localized>>;

/** Longest piece of a text that a message quotes. */
const longestQuote = 60;

/** Puts words in the place of `{name}`. An unknown placeholder stays as it is, so that a test can see it. */
export function fillIn(message: string, values: Values, locale: Locale): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const words = typeof value === 'string' ? value : value[locale];
    const flat = words.replace(/\s+/g, ' ');
    return flat.length > longestQuote ? `${cut(flat, longestQuote - 1)}…` : flat;
  });
}

/** The start of a text, without half a sign or white space at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
