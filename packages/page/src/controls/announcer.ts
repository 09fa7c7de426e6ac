import type { Texts } from '../texts/index.ts';

/** A sentence to a person, in whatever language the page speaks when it is read. */
export interface Announcement {
  readonly text: (texts: Texts) => string;
  /** Offers to put the earlier text back. */
  readonly canPutBack: boolean;
  /** Only for who cannot see it happen. */
  readonly isQuiet: boolean;
}

/** In milliseconds; what offers a choice stays until it is answered. */
const duration = 8000;

/** Says what was done, one sentence at a time. */
export class Announcer {
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: Announcement | undefined;

  get current(): Announcement | undefined {
    return this.#current;
  }

  say(text: Announcement['text'], { canPutBack = false, isQuiet = false } = {}): void {
    this.#set({ text, canPutBack, isQuiet: isQuiet && !canPutBack });
    if (!canPutBack) this.#timer = setTimeout(() => this.dismiss(), duration);
  }

  dismiss(): void {
    this.#set(undefined);
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(announcement: Announcement | undefined): void {
    clearTimeout(this.#timer);
    this.#current = announcement;
    for (const listener of this.#listeners) listener();
  }
}
