import type { Locale, Localized } from '@hwlint/core';
import { placeInWords } from '../formats/place.ts';
import type { FailedFile, LintedFile, StreamedFile } from '../lint/outcome.ts';
import { printableLine, printablePath } from './printable.ts';

/** What the program says beside its report, on stderr: whole lines, in the language of who started it. */
export class Talk {
  readonly #write: (text: string) => void;
  readonly locale: Locale;
  #notReadForConfig = 0;

  constructor(write: (text: string) => void, locale: Locale) {
    this.#write = write;
    this.locale = locale;
  }

  say(messages: Localized): void {
    this.#line(`hwlint: ${messages[this.locale]}`);
  }

  /** Says why something could not be read, at its place. */
  failed({ path, message, position, isForConfig }: FailedFile): void {
    if (isForConfig) this.#notReadForConfig += 1;
    else
      this.#line(
        `${printablePath(path)}${position ? `:${position.line}:${position.column}` : ''}: ${message}`,
      );
  }

  /** Says what was passed over or repaired in a file that was read. */
  noticed({ path: name, isDrawnOut, notices }: LintedFile | StreamedFile): void {
    const path = printablePath(name);
    for (const { message, start, location } of notices) {
      if (location && start) {
        this.#line(`${path} (${placeInWords({ location, start }, this.locale)}): ${message}`);
      } else {
        this.#line(`${path}${start && !isDrawnOut ? `:${start.line}:${start.column}` : ''}: ${message}`);
      }
    }
  }

  #line(text: string): void {
    this.#write(`${printableLine(text)}\n`);
  }

  /** Says at the end what was counted rather than said one by one. */
  close(): void {
    const count = this.#notReadForConfig;
    if (count === 0) return;
    this.say({
      nl: `${count} ${count === 1 ? 'bestand' : 'bestanden'} niet gelezen, want de config die ervoor geldt klopt niet.`,
      en: `${count} ${count === 1 ? 'file' : 'files'} not read, because the config that holds is wrong.`,
    });
  }
}
