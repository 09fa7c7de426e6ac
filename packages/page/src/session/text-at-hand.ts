import type { TextFormat } from '@hwlint/core';
import { movePoint } from '../document/move-points.ts';
import { PlanText } from '../document/plan-text.ts';
import { newFile, textFormats } from '../document/saved-file.ts';
import { changeBetween } from '../document/text-change.ts';
import type { PlanReader } from './plan-reader.ts';
import type { PlanDocument } from './plan-state.ts';
import type { PlanStore } from './plan-store.ts';

/** More characters at once are pasted, not typed: then nobody is about to type the next one. */
const mostTyped = 12;

/** The text that a person works at: typed, opened from a file, replaced, and put back. */
export class TextAtHand {
  readonly #store: PlanStore;
  readonly #reader: PlanReader;

  constructor(store: PlanStore, reader: PlanReader) {
    this.#store = store;
    this.#reader = reader;
  }

  /** A person changed the text, in whatever way. Who empties it begins anew: it is no longer the file's. */
  typed(shown: string): void {
    const { document, points, problem } = this.#store.state;
    const change = changeBetween(document.text.shown, shown);
    if (!change) return;
    this.#reader.hear(change);
    const text = document.text.withShown(shown);
    const { id, edits } = document;
    this.#store.set({
      document: shown === '' ? documentOf('', id, edits + 1) : { ...document, text, edits: edits + 1 },
      points: points.flatMap((point) => movePoint(point, change) ?? []),
      isStale: true,
      problem: problem?.isOfFile ? undefined : problem,
      isUnsaved: shown !== '',
      previous: undefined,
    });
    if (change.text.length > mostTyped) this.#reader.now();
    else this.#reader.afterPause();
  }

  /**
   * Puts a file's text in place of the one at hand.
   * @returns whether it could be read; if not, the text at hand stays and the state says what is wrong
   */
  async open(name: string, bytes: Uint8Array): Promise<boolean> {
    const { settings } = this.#store.state;
    const answer = await this.#reader.ask({ kind: 'open', bytes, path: name, settings });
    if (answer.kind === 'problem') this.#store.set({ problem: { ...answer.problem, isOfFile: true } });
    if (answer.kind !== 'opened') return false;
    const { file, drawn, reading } = answer;
    const { text, ...form } = file;
    const format = textFormats.find((each) => each === reading.format);
    this.#replace({
      ...documentOf(text, this.#nextId()),
      name,
      form,
      format,
      drawn: drawn && { ...drawn, text },
    });
    this.#reader.show(reading, { document: this.#store.state.document, settings });
    await this.#reader.settled();
    return true;
  }

  /** What comes next is no longer the text of the opened file, nor of the format chosen for it. */
  forgetFile(): void {
    const { id, text, edits } = this.#store.state.document;
    this.#store.set({ document: { id, text, edits, form: newFile } });
  }

  /** Puts a text that is no file in place of the one at hand; empty to begin anew. */
  async replace(text: string): Promise<void> {
    this.#replace(documentOf(text, this.#nextId()));
    await this.#reader.now();
  }

  /** Puts the text back that the last opened one took the place of. */
  async restorePrevious(): Promise<void> {
    const { previous } = this.#store.state;
    if (!previous) return;
    this.#replace({ ...previous, id: this.#nextId() });
    this.#store.set({ previous: undefined, isUnsaved: previous.edits > 0 });
    await this.#reader.now();
  }

  /** @param format undefined for the one that the text looks like */
  async setFormat(format: TextFormat | undefined): Promise<void> {
    this.#store.set({ document: { ...this.#store.state.document, format }, isStale: true });
    await this.#reader.now();
  }

  /** The text was copied or saved. */
  markSaved(): void {
    this.#store.set({ isUnsaved: false });
  }

  #replace(document: PlanDocument): void {
    const { document: old, isUnsaved } = this.#store.state;
    this.#reader.stop();
    this.#store.set({
      document,
      points: [],
      reading: undefined,
      problem: undefined,
      activeKey: undefined,
      onlyRule: undefined,
      isStale: true,
      isUnsaved: false,
      previous: isUnsaved ? old : undefined,
    });
  }

  #nextId(): number {
    return this.#store.state.document.id + 1;
  }
}

/** A text that came from no file. */
export function documentOf(text: string, id: number, edits = 0): PlanDocument {
  return { id, text: new PlanText(text), form: newFile, edits };
}
