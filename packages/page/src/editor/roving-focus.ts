/**
 * Makes many buttons one stop of the Tab key: arrow keys, Home and End go from one to the other. The
 * buttons come and go; each comes with `tabindex="-1"`.
 */
export class RovingFocus {
  readonly #root: HTMLElement;
  readonly #selector: string;

  constructor(root: HTMLElement, selector: string) {
    this.#root = root;
    this.#selector = selector;
    root.addEventListener('keydown', (event) => this.#onKey(event));
    root.addEventListener('focusin', ({ target }) => this.#makeStop(target));
  }

  /** To be called after buttons came or went. */
  refresh(): void {
    if (this.#stop) return;
    const [first] = this.#items;
    if (first) first.tabIndex = 0;
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const next = {
      ArrowDown: items[at + 1],
      ArrowUp: items[at - 1],
      Home: items[0],
      End: items.at(-1),
    }[event.key];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #makeStop(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !target.matches(this.#selector)) return;
    const old = this.#stop;
    if (old) old.tabIndex = -1;
    target.tabIndex = 0;
  }

  get #stop(): HTMLElement | null {
    return this.#root.querySelector(`${this.#selector}[tabindex="0"]`);
  }

  get #items(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(this.#selector)];
  }
}
