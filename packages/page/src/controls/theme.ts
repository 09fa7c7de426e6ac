export type Theme = 'light' | 'dark';

/** The page's colours: those of the system, until a person chooses. */
export class ThemeSwitch {
  readonly #root: HTMLElement;
  readonly #listeners = new Set<() => void>();
  #theme: Theme | undefined;

  /** @param root gets the theme as `data-theme` */
  constructor(root: HTMLElement) {
    this.#root = root;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => this.#show(system.matches ? 'dark' : 'light');
    system.addEventListener('change', follow);
    follow();
  }

  get theme(): Theme {
    return this.#theme ?? 'light';
  }

  toggle(): void {
    this.#show(this.theme === 'dark' ? 'light' : 'dark');
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(theme: Theme): void {
    this.#theme = theme;
    this.#root.dataset.theme = theme;
    for (const listener of this.#listeners) listener();
  }
}
