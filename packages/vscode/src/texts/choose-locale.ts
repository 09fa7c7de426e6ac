import type { Locale } from '../../../language-server/src/protocol.ts';

/**
 * The language that people are spoken to. The editor's own says little, since VS Code has no Dutch of its own: where it
 * speaks English, the language of the machine decides.
 * @param setting of the person: `auto`, `nl` or `en`
 * @param editor language of the editor, such as `en` or `nl-be`
 * @param machine language of the machine
 */
export function chooseLocale(setting: unknown, editor: string, machine: string): Locale {
  if (setting === 'nl' || setting === 'en') return setting;
  return [editor, machine].some((tag) => /^nl\b/iu.test(tag)) ? 'nl' : 'en';
}
