import { MappedText } from '../../agenda/mapped-text.ts';
import { MappedTextBuilder } from '../../agenda/mapped-text-builder.ts';
import type { Cell } from './tokenize.ts';

const signs = /""|\r\n?/g;

/**
 * What a cell says, without white space at its ends: a doubled quote in a quoted cell is one quote, and
 * every line end is a line feed.
 */
export function cellText(source: string, cell: Cell): MappedText {
  const raw = source.slice(cell.start, cell.end);
  const end = raw.trimEnd().length;
  const start = Math.min(raw.length - raw.trimStart().length, end);
  if (!cell.isQuoted || !(raw.includes('""') || raw.includes('\r'))) {
    return MappedText.verbatim(source, cell.start + start, cell.start + end);
  }
  const text = new MappedTextBuilder();
  let at = 0;
  for (const sign of raw.matchAll(signs)) {
    text.add(raw.slice(at, sign.index), cell.start + at);
    at = sign.index + sign[0].length;
    text.add(sign[0] === '""' ? '"' : '\n', cell.start + sign.index, cell.start + at);
  }
  text.add(raw.slice(at), cell.start + at);
  return text.build().trim();
}

/** The same as plain words, for cells that are no part of an entry's text. */
export function cellWords(source: string, cell: Cell | undefined): string {
  if (!cell) return '';
  const raw = source.slice(cell.start, cell.end).trim();
  return cell.isQuoted ? raw.replaceAll('""', '"') : raw;
}
