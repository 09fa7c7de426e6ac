import { blockNames, boundaryNames, voidNames } from './element-names.ts';
import { HtmlTooLargeError } from './limits.ts';
import type { HtmlElement } from './tree.ts';

/** Which open element a start tag ends, looking outwards, and which elements hide it. */
interface Implied {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const set = (...names: string[]): ReadonlySet<string> => new Set(names);
const item: Implied = { ends: set('li'), within: set('ul', 'ol', 'menu', 'dir', ...boundaryNames) };
const term: Implied = { ends: set('dt', 'dd'), within: set('dl', ...boundaryNames) };
const cell: Implied = { ends: set('td', 'th'), within: set('tr', 'table') };
const row: Implied = { ends: set('tr'), within: set('thead', 'tbody', 'tfoot', 'table') };
const rows: Implied = { ends: set('thead', 'tbody', 'tfoot'), within: set('table') };
const implied: Readonly<Record<string, Implied>> = {
  li: item,
  dt: term,
  dd: term,
  td: cell,
  th: cell,
  tr: row,
  thead: rows,
  tbody: rows,
  tfoot: rows,
};

/** The most elements and characters of a page, what it does not show left out. A year of Smartschool has some tens of thousands. */
const mostElements = 60_000;
const mostCharacters = 300_000;

/** Puts a tree together from tags as people and programs write them: end tags may be missing or stand in a wrong place. */
export class TreeBuilder {
  readonly root: HtmlElement = {
    kind: 'element',
    name: '#root',
    attributes: {},
    children: [],
    start: 0,
    end: 0,
  };
  readonly #open: HtmlElement[] = [this.root];
  #elements = 0;
  #characters = 0;

  /** @throws HtmlTooLargeError */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new HtmlTooLargeError();
    const rule = implied[name];
    if (rule) this.#end(rule);
    else if (blockNames.has(name)) this.#endParagraph();
    const element: HtmlElement = { kind: 'element', name, attributes, children: [], start, end };
    this.#top.children.push(element);
    if (!voidNames.has(name)) this.#open.push(element);
  }

  /** An end tag without its start tag says nothing; one of words in a line ends no block. */
  close(name: string): void {
    const isBlock = blockNames.has(name);
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const open = this.#open[at]?.name ?? '';
      if (open === name) {
        this.#open.length = at;
        return;
      }
      const isHidden = isBlock ? boundaryNames.has(open) && !isOfTable(name) : blockNames.has(open);
      if (isHidden) return;
    }
  }

  /** @throws HtmlTooLargeError */
  text(text: string, start: number, end: number): void {
    this.#characters += text.trim().length + 1;
    if (this.#characters > mostCharacters) throw new HtmlTooLargeError();
    this.#top.children.push({ kind: 'text', text, start, end });
  }

  comment(start: number, end: number): void {
    this.#top.children.push({ kind: 'comment', start, end });
  }

  get #top(): HtmlElement {
    return this.#open.at(-1) ?? this.root;
  }

  #end({ ends, within }: Implied): void {
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const name = this.#open[at]?.name ?? '';
      if (ends.has(name)) {
        this.#open.length = at;
        return;
      }
      if (within.has(name)) return;
    }
  }

  /** A paragraph holds no blocks: the next one ends it. */
  #endParagraph(): void {
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const name = this.#open[at]?.name ?? '';
      if (name === 'p') this.#open.length = at;
      if (name === 'p' || blockNames.has(name)) return;
    }
  }
}

function isOfTable(name: string): boolean {
  return ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'body', 'html'].includes(name);
}
