import { movePoint, pointsAsShown } from '../document/move-points.ts';
import type { TextChange } from '../document/text-change.ts';
import type { Answer, Task, TextToRead } from '../engine/protocol.ts';
import type { Reading } from '../engine/reading.ts';
import type { PlanDocument, PlanState } from './plan-state.ts';
import type { PlanStore } from './plan-store.ts';

/** Shortest and longest pause in typing, in milliseconds, before the text is read again. */
const pause = { shortest: 180, longest: 1500 };

/** Said when the engine itself fails on a text. */
const defect = {
  nl: 'Deze tekst kon niet nagelezen worden. Je tekst staat er nog; kopieer hem en laad de pagina opnieuw.',
  en: 'This text could not be read. Your text is still there; copy it and load the page again.',
};

/** The part of a state that a reading depends on. */
type Asked = Pick<PlanState, 'document' | 'settings'>;

export interface Asking {
  ask(task: Task): Promise<Answer>;
}

/** Has the engine read the text at hand, now or after a pause in typing, and puts what it finds into the state. */
export class PlanReader {
  readonly #engine: Asking;
  readonly #store: PlanStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  /** What was typed while the engine was reading. */
  #since: TextChange[] = [];
  #lastDuration = 0;

  constructor(engine: Asking, store: PlanStore) {
    this.#engine = engine;
    this.#store = store;
  }

  /** Never rejects: an engine that fails is a problem that is said. */
  ask(task: Task): Promise<Answer> {
    return this.#engine.ask(task).catch(() => ({ kind: 'problem', problem: { message: defect } }));
  }

  /** The text changed: what is being read is to be moved by it. */
  hear(change: TextChange): void {
    this.#since.push(change);
  }

  afterPause(): void {
    clearTimeout(this.#timer);
    const delay = Math.min(Math.max(this.#lastDuration, pause.shortest), pause.longest);
    this.#timer = setTimeout(() => this.now(), delay);
  }

  /** Reads now, or once more when the reading that goes on is done. */
  async now(): Promise<void> {
    this.stop();
    if (this.#reading) await this.#reading;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  /** Does not read after the pause that goes on. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Resolves when the points tell of the text as it is now. */
  async settled(): Promise<void> {
    while (this.#store.state.isStale || this.#reading) await (this.#reading ?? this.now());
  }

  /** @param asked the state that was read; the text may have changed since */
  show(reading: Reading, asked: Asked): void {
    const { text } = asked.document;
    const since = text === this.#store.state.document.text ? [] : this.#since;
    let points = pointsAsShown(reading.points, text);
    for (const change of since) points = points.flatMap((point) => movePoint(point, change) ?? []);
    const { problem } = this.#store.state;
    const left = problem?.isOfFile ? problem : undefined;
    this.#store.set({ reading, points, isStale: !this.#isStill(asked), problem: left });
  }

  async #read(): Promise<void> {
    const asked = this.#store.state;
    this.#since = [];
    const started = performance.now();
    const source = sourceOf(asked.document);
    const answer = await this.ask({ kind: 'read', source, settings: asked.settings });
    this.#lastDuration = performance.now() - started;
    if (asked.document.id !== this.#store.state.document.id) return;
    if (answer.kind === 'problem') {
      const isStale = !this.#isStill(asked);
      const problem = { ...answer.problem, isOfFile: false };
      this.#store.set({ problem, points: [], reading: undefined, isStale });
    }
    if (answer.kind === 'read') this.show(answer.reading, asked);
  }

  /** Whether what was asked is what would be asked now. */
  #isStill({ document, settings }: Asked): boolean {
    const now = this.#store.state;
    const isSameText = document.text === now.document.text && document.format === now.document.format;
    return isSameText && settings === now.settings;
  }
}

/** A text as the engine takes it. */
export function sourceOf({ text, format, drawn }: PlanDocument): TextToRead {
  return { text: text.source, format, drawn: drawn?.key };
}
