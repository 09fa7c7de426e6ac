import { type Locale, nearestWord } from '@hwlint/core';

export const commandNames = ['lint', 'rules', 'explain', 'init', 'doctor', 'lsp'] as const;

/** For a word that is no path: the command that may have been meant, to follow the message; else nothing. */
export function commandHint(word: string, locale: Locale): string {
  const nearest = /^[a-z]+$/i.test(word) ? nearestWord(word, commandNames) : undefined;
  if (nearest === undefined) return '';
  return locale === 'nl' ? ` Bedoelde je "hwlint ${nearest}"?` : ` Did you mean "hwlint ${nearest}"?`;
}
