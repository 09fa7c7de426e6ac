/** Where an offset stands inside `{…}` or `[…]`, as in JSON. */
export interface FlowPlace {
  /** The outermost bracket that is open there. */
  readonly opensAt: number;
  /** Keys from that bracket on; `[]` for an item of a list. */
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The word that is being written, with its quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly quote?: '"' | "'";
  /** The other keys of the same group. */
  readonly written: readonly string[];
}

interface Frame {
  readonly isMap: boolean;
  readonly keys: { readonly name: string; readonly start: number }[];
  /** The key whose value comes next, once its colon was read. */
  key?: string | undefined;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly quote?: '"' | "'";
  /** Whether its closing quotation mark is there. */
  readonly isClosed: boolean;
}

interface Found extends Omit<FlowPlace, 'written'> {
  readonly frame: Frame;
}

/**
 * Reads the brackets of a YAML or JSON text that may be half written, once from its start.
 * @returns undefined outside of all brackets, and in a comment
 */
export function flowPlace(text: string, offset: number): FlowPlace | undefined {
  const frames: Frame[] = [];
  let opensAt = 0;
  let mayOpen = true;
  let word: Word | undefined;
  let found: Found | undefined;
  const here = (start: number, end: number, quote?: '"' | "'"): Found | undefined => {
    const frame = frames.at(-1);
    if (!frame) return undefined;
    const path = frames.flatMap(({ isMap, key }) => (isMap ? (key ?? []) : '[]'));
    const at = frame.isMap && frame.key === undefined ? 'key' : 'value';
    return { opensAt, path, at, start, end, frame, ...(quote && { quote }) };
  };

  for (let at = 0; at <= text.length; ) {
    const frame = frames.at(-1);
    if (at >= offset && !found) {
      found = here(offset, offset);
      if (!found) return undefined;
    }
    const character = text[at] ?? '';
    if (character === '#' && /^$|\s/u.test(text[at - 1] ?? '')) {
      const end = at + (/^[^\r\n]*/u.exec(text.slice(at))?.[0].length ?? 0);
      if (!found && offset <= end) return undefined;
      at = end;
      continue;
    }
    if ('{['.includes(character) && character !== '' && (frame || mayOpen)) {
      if (!frame) opensAt = at;
      frames.push({ isMap: character === '{', keys: [] });
      word = undefined;
    } else if (frame && (character === '}' || character === ']')) {
      frames.pop();
      if (found?.frame === frame) break;
      mayOpen = false;
    } else if (frame && character === ',') {
      frame.key = undefined;
      word = undefined;
    } else if (frame?.isMap && character === ':' && word && frame.key === undefined) {
      frame.key = word.name;
      frame.keys.push({ name: word.name, start: word.start });
    } else if (/["']/u.test(character) && (frame || mayOpen)) {
      word = quotedWord(text, at);
      if (frame && !found && at < offset && (word.isClosed ? offset < word.end : offset <= word.end)) {
        found = here(at, word.end, word.quote);
      }
      at = Math.max(word.end, at + 1);
      mayOpen = false;
      continue;
    } else if (frame && /\S/u.test(character) && character !== ':') {
      word = plainWord(text, at);
      if (!found && at < offset && offset <= word.end) found = here(at, offset);
      at = Math.max(word.end, at + 1);
      continue;
    } else if (!frame) {
      mayOpen =
        /[\r\n]/u.test(character) || (mayOpen && /\s/u.test(character)) || opensValue(text, at, mayOpen);
    }
    at += 1;
  }
  if (!found) return undefined;
  const { frame, ...place } = found;
  const written = frame.keys.filter(({ start }) => start !== place.start).map(({ name }) => name);
  return { ...place, written };
}

/** Whether a value may start behind a character outside of brackets: behind a colon or a dash. */
function opensValue(text: string, at: number, mayOpen: boolean): boolean {
  const isFollowed = /^$|\s/u.test(text[at + 1] ?? '');
  return isFollowed && (text[at] === ':' || (mayOpen && text[at] === '-'));
}

/** To its closing mark; to the end of its line when there is none on it, as while somebody writes. */
function quotedWord(text: string, start: number): Word {
  const quote = text[start] === "'" ? "'" : '"';
  const form = quote === '"' ? /"((?:[^"\\\r\n]|\\.)*)("?)/uy : /'((?:[^'\r\n]|'')*)('?)/uy;
  form.lastIndex = start;
  const [whole = quote, name = '', close = ''] = form.exec(text) ?? [];
  return { start, end: start + whole.length, name, quote, isClosed: close !== '' };
}

function plainWord(text: string, start: number): Word {
  const [whole = ''] =
    /^(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])|[ \t]+(?=[^\s,[\]{}:#])|#)+/u.exec(text.slice(start, start + 500)) ??
    [];
  return { start, end: start + whole.length, name: whole, isClosed: true };
}
