import type { Locale } from '../../../language-server/src/protocol.ts';

/**
 * The language of the editor. What it says itself tells little, since VS Code has no Dutch of its own: where it speaks
 * English, the language of the machine decides.
 * @param editor language of the editor, such as `en` or `nl-be`
 * @param machine language of the machine
 */
export function localeOfEditor(editor: string, machine: string): Locale {
  return [editor, machine].some((tag) => /^nl\b/iu.test(tag)) ? 'nl' : 'en';
}

/** A language that the setting asks for; undefined for `auto`. */
export function localeOfSetting(setting: unknown): Locale | undefined {
  return setting === 'nl' || setting === 'en' ? setting : undefined;
}
