import type { Language } from './language.ts';
import { dutch } from './nl/dutch.ts';

const languages: Readonly<Record<string, Language>> = { [dutch.code]: dutch };

/**
 * The plugin for a rule pack's language.
 * @throws RangeError for a language that the program does not speak.
 */
export function languageOf(code: string): Language {
  const language = languages[code];
  if (!language) throw new RangeError(`no language plugin for "${code}"`);
  return language;
}
