import { lineStartAt } from '../documents/line-start.ts';

/** Where a cursor stands in a YAML text that may be half written. */
export interface ConfigPlace {
  /** Keys from the top; `[]` for an item of a list. */
  readonly path: readonly string[];
  /** Whether a key or a value is being written. */
  readonly at: 'key' | 'value';
  /** Where the word that is being written starts. */
  readonly start: number;
}

const line =
  /^(?<indent>\s*)(?<dashes>(?:-\s+)*)(?:(?<key>"[^"]*"|'[^']*'|[^\s:#'"[\]{}-][^:#]*?)\s*:(?:\s+(?<value>.*))?)?$/u;

/**
 * Reads the place of an offset by the indents above it.
 * @returns undefined in a comment, and inside braces
 */
export function configPlace(text: string, offset: number): ConfigPlace | undefined {
  const lineStart = lineStartAt(text, offset);
  const before = text.slice(lineStart, offset);
  if (/(?:^|\s)#/u.test(before) || before.includes('{')) return undefined;
  const [word = ''] = /[\w$/.-]*$/u.exec(before) ?? [];
  const head = before.slice(0, before.length - word.length);
  const { indent = '', dashes = '', key, value } = line.exec(head)?.groups ?? {};
  if (key === undefined && head.trim().replace(/^(?:-\s*)+/u, '') !== '') return undefined;
  const column = indent.length + dashes.length;
  const items = dashes.includes('-') ? ['[]'] : [];
  const above = pathAbove(
    text.slice(0, lineStart),
    items.length > 0 ? indent.length : column,
    items.length > 0,
  );
  const start = offset - word.length;
  if (key === undefined) return { path: [...above, ...items], at: 'key', start };
  const inList = value?.trimStart().startsWith('[') ? ['[]'] : [];
  return { path: [...above, ...items, unquoted(key), ...inList], at: 'value', start };
}

/** The keys of the lines above that a line of this indent stands under. */
function pathAbove(text: string, indent: number, isItem: boolean): string[] {
  const path: string[] = [];
  let limit = indent;
  let mayBeEqual = isItem;
  for (const each of text.split(/\r\n|\r|\n/u).reverse()) {
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

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/u, '$2');
}
