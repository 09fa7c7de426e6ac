export type Locale = 'nl' | 'en';

/** A text for people, in every language that the program speaks. */
export type Localized = Readonly<Record<Locale, string>>;
