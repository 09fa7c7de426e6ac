import { lineStartAt } from '../documents/line-start.ts';
import { flowPlace } from './flow-place.ts';

/** Where a cursor stands in a YAML or JSON text that may be half written. */
export interface ConfigPlace {
  /** Keys from the top; `[]` for an item of a list. */
  readonly path: readonly string[];
  /** Whether a key or a value is being written. */
  readonly at: 'key' | 'value';
  /** Where the word that is being written starts, and ends as far as it is to be replaced; quotation marks are of it. */
  readonly start: number;
  readonly end: number;
  readonly quote?: '"' | "'";
  /** The keys that stand in the same group already. */
  readonly written: readonly string[];
}

const line =
  /^(?<indent>\s*)(?<dashes>(?:-\s+)*)(?:(?<key>"[^"]*"|'[^']*'|[^\s:#'"[\]{}-][^:#]*?)\s*:(?:\s+(?<value>.*))?)?$/u;

/**
 * Reads the place of an offset: by brackets inside those, else by the indents around it.
 * @returns undefined in a comment
 */
export function configPlace(text: string, offset: number): ConfigPlace | undefined {
  const found = flowPlace(text, offset);
  if (!found) return blockPlace(text, offset);
  const { opensAt, path, ...place } = found;
  const around = blockPlace(text.slice(0, opensAt), opensAt);
  return around && { ...place, path: [...around.path, ...path] };
}

function blockPlace(text: string, offset: number): ConfigPlace | undefined {
  const lineStart = lineStartAt(text, offset);
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/u.test(before)) return undefined;
  const [word = ''] = /[\w$/.-]*$/u.exec(before) ?? [];
  const head = before.slice(0, before.length - word.length);
  const { indent = '', dashes = '', key } = line.exec(head)?.groups ?? {};
  if (key === undefined && head.trim().replace(/^(?:-\s*)+/u, '') !== '') return undefined;
  const column = indent.length + dashes.length;
  const items = dashes.includes('-') ? ['[]'] : [];
  const above = text.slice(0, lineStart);
  const path = [...pathAbove(above, items.length > 0 ? indent.length : column, items.length > 0), ...items];
  const place = { start: offset - word.length, end: offset };
  if (key !== undefined) return { path: [...path, unquoted(key)], at: 'value', ...place, written: [] };
  const written = [
    ...(items.length > 0 ? [] : keysBeside(linesOf(above).reverse(), column, true)),
    ...keysBeside(linesOf(text.slice(offset)).slice(1), column, false),
  ];
  return { path, at: 'key', ...place, written };
}

/** The keys of the lines above that a line of this indent stands under. */
function pathAbove(text: string, indent: number, isItem: boolean): string[] {
  const path: string[] = [];
  let limit = indent;
  let mayBeEqual = isItem;
  for (const each of linesOf(text).reverse()) {
    if (/^\s*(?:#.*)?$/u.test(each)) continue;
    const { indent: own = '', dashes = '', key } = line.exec(each)?.groups ?? {};
    const column = own.length + dashes.length;
    if (dashes !== '' && column <= limit && own.length < limit) {
      path.unshift('[]');
      if (key !== undefined && column < limit) path.splice(0, 1, '[]', unquoted(key));
      limit = own.length;
      mayBeEqual = true;
    } else if (dashes === '' && key !== undefined && (column < limit || (mayBeEqual && column === limit))) {
      path.unshift(unquoted(key));
      limit = column;
      mayBeEqual = false;
    }
    if (limit === 0 && !mayBeEqual) break;
  }
  return path;
}

/** The keys at a column in the lines above or below, as far as those are of the same group. */
function keysBeside(lines: readonly string[], column: number, isAbove: boolean): string[] {
  const keys: string[] = [];
  for (const each of lines) {
    if (/^\s*(?:#.*)?$/u.test(each)) continue;
    const { indent = '', dashes = '', key } = line.exec(each)?.groups ?? {};
    const own = /^\s*/u.exec(each)?.[0].length ?? 0;
    const isNewItem = dashes !== '' && indent.length < column;
    if (isNewItem ? !isAbove : own < column) break;
    if (key !== undefined && indent.length + dashes.length === column) keys.push(unquoted(key));
    if (isNewItem) break;
  }
  return keys;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/u);
}

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/u, '$2');
}
