import type { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import { hasMarkup } from '../html/has-markup.ts';
import type { ValueForm } from '../profiles/profile.ts';

const escapes = /\\[nN,;\\]/g;

/**
 * What a value of type TEXT says, without white space at its ends. `\n` and `\N` are a line feed; a
 * backslash before any other sign than `,` `;` `\` is an ordinary character.
 */
export function textValue(raw: MappedText): MappedText {
  if (!raw.text.includes('\\')) return raw.trim();
  const text = new MappedTextBuilder();
  let at = 0;
  for (const { 0: found, index } of raw.text.matchAll(escapes)) {
    text.append(raw.slice(at, index));
    at = index + found.length;
    const { start, end } = raw.sourceSpan(index, at);
    text.add(/n/i.test(found) ? '\n' : found.slice(1), start, end);
  }
  return text.append(raw.slice(at)).build().trim();
}

/** Whether what a text says is HTML: where a profile says so, and where it says nothing if there is markup in it. */
export function isHtmlValue({ text }: MappedText, form: ValueForm = 'auto'): boolean {
  return text !== '' && (form === 'html' || (form === 'auto' && hasMarkup(text)));
}

/** The values of a list such as CATEGORIES: commas stand between them. */
export function textValues(raw: MappedText): readonly MappedText[] {
  const values: MappedText[] = [];
  let start = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw.text[at] === '\\') at += 1;
    else if (raw.text[at] === ',') {
      values.push(textValue(raw.slice(start, at)));
      start = at + 1;
    }
  }
  values.push(textValue(raw.slice(start)));
  return values.filter(({ text }) => text !== '');
}

/** Writes words as a value of type TEXT. */
export function escapeText(words: string): string {
  return words.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');
}
