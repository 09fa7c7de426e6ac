import { lineElement } from './line-element.ts';
import type { MarkedLine } from './line-marks.ts';
import { RovingFocus } from './roving-focus.ts';

/** What a number beside a line says to who cannot see where it stands. */
export type NumberLabel = (numbers: string, words: string) => string;

/**
 * The marks behind the text field: the same lines in the same type, of which only the marks and the
 * numbers beside them are seen. Touches only the lines that changed, so that a long plan stays light.
 */
export class HighlightLayer {
  readonly #root: HTMLElement;
  readonly #focus: RovingFocus;
  #label: NumberLabel | undefined;
  #lines: readonly MarkedLine[] = [];
  #names: readonly string[] = [];

  /** @param onNumber told the first of the numbers that were chosen */
  constructor(root: HTMLElement, onNumber: (number: number) => void) {
    this.#root = root;
    this.#focus = new RovingFocus(root, 'button');
    root.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) onNumber(Number(target.dataset.number));
    });
  }

  show(lines: readonly MarkedLine[], label: NumberLabel): void {
    if (label !== this.#label) this.#clear();
    const names = lines.map((line) => JSON.stringify(line));
    const { head, tail } = sharedEnds(this.#names, names);
    for (let left = this.#names.length - head - tail; left > 0; left -= 1)
      this.#root.children[head]?.remove();
    const added = document.createDocumentFragment();
    for (const line of lines.slice(head, lines.length - tail)) added.append(lineElement(line, label));
    this.#root.insertBefore(added, this.#root.children[head] ?? null);
    this.#label = label;
    this.#lines = lines;
    this.#names = names;
    this.#focus.refresh();
  }

  /** The element of a point's first mark, or of its line where it marks no characters. */
  elementOf(number: number): Element | undefined {
    const line = this.#root.children[this.#lines.findIndex(({ numbers }) => numbers.includes(number))];
    const marks = [...(line?.querySelectorAll('mark') ?? [])];
    return marks.find(({ dataset }) => dataset.numbers?.split(' ').includes(String(number))) ?? line;
  }

  #clear(): void {
    this.#root.replaceChildren();
    this.#lines = [];
    this.#names = [];
  }
}

/** How many names two lists share at their beginnings, and at their ends behind that. */
function sharedEnds(a: readonly string[], b: readonly string[]): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}
