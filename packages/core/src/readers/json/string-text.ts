import { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';

const escapes = /(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[0-9a-fA-F]{4}|\\[^u]/g;
const lineEnds = /\r\n?/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * What the JSON string that stands from `start` to `end` says, quotes and all, each letter with its place: an escape is
 * one run, and so are two that write one character together. Half a character becomes U+FFFD, every line end a line feed.
 */
export function stringText(source: string, start: number, end: number): MappedText {
  const raw = source.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return withWholeCharacters(MappedText.verbatim(source, start + 1, end - 1));
  const text = new MappedTextBuilder();
  let at = 0;
  for (const { 0: escaped, index } of raw.matchAll(escapes)) {
    text.add(raw.slice(at, index), start + 1 + at);
    at = index + escaped.length;
    text.add(JSON.parse(`"${escaped}"`), start + 1 + index, start + 1 + at);
  }
  return withWholeCharacters(withLineFeeds(text.add(raw.slice(at), start + 1 + at).build()));
}

/** The same as plain words. */
export function stringWords(source: string, start: number, end: number): string {
  const raw = source.slice(start + 1, end - 1);
  return raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
}

function withWholeCharacters(text: MappedText): MappedText {
  if (!/\p{Surrogate}/u.test(text.text)) return text;
  return new MappedText(text.text.replace(loneSurrogate, '\uFFFD'), text.segments);
}

function withLineFeeds(text: MappedText): MappedText {
  if (!text.text.includes('\r')) return text;
  const changed = new MappedTextBuilder();
  let at = 0;
  for (const { 0: lineEnd, index } of text.text.matchAll(lineEnds)) {
    changed.append(text.slice(at, index));
    at = index + lineEnd.length;
    const { start, end } = text.sourceSpan(index, at);
    changed.add('\n', start, end);
  }
  return changed.append(text.slice(at)).build();
}

/** Writes words inside a JSON string. */
export function escapeString(words: string): string {
  return JSON.stringify(words).slice(1, -1);
}
