import { applyEdits, type Locale, type TextFormat } from '@hwlint/core';
import { movePoint, pointsAsShown } from '../document/move-points.ts';
import { PlanText } from '../document/plan-text.ts';
import { newFile } from '../document/saved-file.ts';
import { changeBetween, type TextChange } from '../document/text-change.ts';
import type { Answer, Task, TextToRead } from '../engine/protocol.ts';
import type { Point, Reading } from '../engine/reading.ts';
import { examplePlan } from '../example-plan.ts';
import { type PlanDocument, type PlanState, shownPoints } from './plan-state.ts';

/** Shortest and longest pause in typing, in milliseconds, before the text is read again. */
const pause = { shortest: 180, longest: 1500 };

/** Said when the engine itself fails on a text. */
const defect = {
  nl: 'Deze tekst kon niet nagelezen worden. Je tekst staat er nog; kopieer hem en laad de pagina opnieuw.',
  en: 'This text could not be read. Your text is still there; copy it and load the page again.',
};

/** More characters at once are pasted, not typed: then nobody is about to type the next one. */
const mostTyped = 12;

/** The part of a state that a reading depends on. */
type Asked = Pick<PlanState, 'document' | 'settings'>;

interface Asking {
  ask(task: Task): Promise<Answer>;
}

/**
 * One visit to the page: the text, what is found in it and what was chosen. Knows nothing of how it is
 * shown. Nothing of it outlives the page.
 */
export class PlanSession {
  readonly #engine: Asking;
  readonly #listeners = new Set<() => void>();
  #state: PlanState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  /** What was typed while the engine was reading. */
  #since: TextChange[] = [];
  #lastDuration = 0;

  constructor(engine: Asking, locale: Locale = 'nl') {
    this.#engine = engine;
    this.#state = {
      document: documentOf('', 0),
      points: [],
      isStale: false,
      isAtCaret: false,
      settings: { locale, switches: {} },
      rules: [],
      isUnsaved: false,
    };
  }

  get state(): PlanState {
    return this.#state;
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the rules' titles, and warms the engine up while nothing is asked of it yet. */
  async start(): Promise<void> {
    const answer = await this.#ask({ kind: 'rules' });
    if (answer.kind === 'rules') this.#set({ rules: answer.rules });
    await this.#ask({
      kind: 'read',
      source: { text: examplePlan },
      settings: this.#state.settings,
    });
  }

  /** A person changed the text, in whatever way. Who empties it begins anew: it is no longer the file's. */
  typed(shown: string): void {
    const { document, points } = this.#state;
    const change = changeBetween(document.text.shown, shown);
    if (!change) return;
    this.#since.push(change);
    const text = document.text.withShown(shown);
    const { id, edits } = document;
    this.#set({
      document: shown === '' ? documentOf('', id, edits + 1) : { ...document, text, edits: edits + 1 },
      points: points.flatMap((point) => movePoint(point, change) ?? []),
      isStale: true,
      isUnsaved: shown !== '',
      previous: undefined,
    });
    if (change.text.length > mostTyped) this.#readNow();
    else this.#readAfterPause();
  }

  /**
   * Puts a file's text in place of the one at hand.
   * @returns whether it could be read; if not, the text at hand stays and the state says what is wrong
   */
  async open(name: string, bytes: Uint8Array): Promise<boolean> {
    const { settings } = this.#state;
    const answer = await this.#ask({ kind: 'open', bytes, path: name, settings });
    if (answer.kind === 'problem') this.#set({ problem: answer.problem });
    if (answer.kind !== 'opened') return false;
    const { text, ...form } = answer.file;
    this.#replace({ ...documentOf(text, this.#nextId()), name, form, format: answer.reading.format });
    this.#show(answer.reading, { document: this.#state.document, settings });
    await this.settled();
    return true;
  }

  /** What comes next is no longer the text of the opened file, nor of the format chosen for it. */
  forgetFile(): void {
    const { id, text, edits } = this.#state.document;
    this.#set({ document: { id, text, edits, form: newFile } });
  }

  /** Puts a text that is no file in place of the one at hand; empty to begin anew. */
  async replaceText(text: string): Promise<void> {
    this.#replace(documentOf(text, this.#nextId()));
    await this.#readNow();
  }

  /** Puts the text back that the last opened one took the place of. */
  async restorePrevious(): Promise<void> {
    const { previous } = this.#state;
    if (!previous) return;
    this.#replace({ ...previous, id: this.#nextId() });
    this.#set({ previous: undefined, isUnsaved: previous.edits > 0 });
    await this.#readNow();
  }

  /** @param format undefined for the one that the text looks like */
  async setFormat(format: TextFormat | undefined): Promise<void> {
    this.#set({ document: { ...this.#state.document, format }, isStale: true });
    await this.#readNow();
  }

  async setLocale(locale: Locale): Promise<void> {
    this.#set({ settings: { ...this.#state.settings, locale }, isStale: true });
    await this.#readNow();
  }

  /** Has a rule speak or be silent for this visit. */
  async switchRule(id: string, isOn: boolean): Promise<void> {
    const { settings, onlyRule, rules } = this.#state;
    const { [id]: _, ...others } = settings.switches;
    const isDefault = rules.some((rule) => rule.id === id && (rule.severity !== 'off') === isOn);
    this.#set({
      settings: { ...settings, switches: isDefault ? others : { ...others, [id]: isOn } },
      onlyRule: !isOn && onlyRule === id ? undefined : onlyRule,
      isStale: true,
    });
    await this.#readNow();
  }

  async resetRules(): Promise<void> {
    this.#set({ settings: { ...this.#state.settings, switches: {} }, isStale: true });
    await this.#readNow();
  }

  /** @param onlyRule undefined for all */
  filter(onlyRule: string | undefined): void {
    this.#set({ onlyRule });
  }

  /** @param isAtCaret it is the caret that chose the point */
  activate(key: string | undefined, isAtCaret = false): void {
    const { activeKey, isAtCaret: wasAtCaret } = this.#state;
    if (activeKey !== key || wasAtCaret !== isAtCaret) this.#set({ activeKey: key, isAtCaret });
  }

  /** The point at an offset of the text as shown: the active one if it is there, else the shortest. */
  pointAt(offset: number): Point | undefined {
    const there = shownPoints(this.#state)
      .map(({ point }) => point)
      .filter((point) => point.start <= offset && offset <= point.end);
    const active = there.find(({ key }) => key === this.#state.activeKey);
    return active ?? there.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }

  /**
   * What a way out changes in the text as shown, as one change. Undefined when the point is gone.
   * @param way `fix`, or the index of a suggestion
   */
  async changeFor(key: string, way: 'fix' | number): Promise<TextChange | undefined> {
    await this.settled();
    const point = this.#state.points.find((each) => each.key === key);
    const edits = (way === 'fix' ? point?.fix : point?.suggestions[way])?.edits;
    const [first, last] = [edits?.[0], edits?.at(-1)];
    if (!edits || !first || !last) return undefined;
    const { shown } = this.#state.document.text;
    const [start, end] = [first.span.start, last.span.end];
    const shifted = edits.map(({ span, text }) => ({
      span: { start: span.start - start, end: span.end - start },
      text: new PlanText(text).shown,
    }));
    return { start, end, text: applyEdits(shown.slice(start, end), shifted) };
  }

  /** What all fixes that are shown change together, as one change, and how many they are. */
  async changeForAllFixes(): Promise<{ change: TextChange | undefined; applied: number }> {
    await this.settled();
    const { document, settings, onlyRule } = this.#state;
    const source = sourceOf(document);
    const answer = await this.#ask({ kind: 'fix-all', source, settings, ruleId: onlyRule });
    if (answer.kind !== 'fixed' || this.#state.document.text !== document.text) {
      return { change: undefined, applied: 0 };
    }
    const fixed = new PlanText(answer.text).shown;
    return { change: changeBetween(document.text.shown, fixed), applied: answer.applied };
  }

  /** Resolves when the points tell of the text as it is now. */
  async settled(): Promise<void> {
    while (this.#state.isStale || this.#reading) await (this.#reading ?? this.#readNow());
  }

  /** The text was copied or saved. */
  markSaved(): void {
    this.#set({ isUnsaved: false });
  }

  dismissProblem(): void {
    this.#set({ problem: undefined });
  }

  #replace(document: PlanDocument): void {
    const { document: old, isUnsaved } = this.#state;
    clearTimeout(this.#timer);
    this.#set({
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

  #readAfterPause(): void {
    clearTimeout(this.#timer);
    const delay = Math.min(Math.max(this.#lastDuration, pause.shortest), pause.longest);
    this.#timer = setTimeout(() => this.#readNow(), delay);
  }

  /** Reads now, or once more when the reading that goes on is done. */
  async #readNow(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#reading) await this.#reading;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  async #read(): Promise<void> {
    const asked = this.#state;
    this.#since = [];
    const started = performance.now();
    const source = sourceOf(asked.document);
    const answer = await this.#ask({ kind: 'read', source, settings: asked.settings });
    this.#lastDuration = performance.now() - started;
    if (asked.document.id !== this.#state.document.id) return;
    if (answer.kind === 'problem') {
      const isStale = !this.#isStill(asked);
      this.#set({ problem: answer.problem, points: [], reading: undefined, isStale });
    }
    if (answer.kind === 'read') this.#show(answer.reading, asked);
  }

  /** @param asked the state that was read; the text may have changed since */
  #show(reading: Reading, asked: Asked): void {
    const { text } = asked.document;
    const since = text === this.#state.document.text ? [] : this.#since;
    let points = pointsAsShown(reading.points, text);
    for (const change of since) points = points.flatMap((point) => movePoint(point, change) ?? []);
    this.#set({ reading, points, isStale: !this.#isStill(asked), problem: undefined });
  }

  /** Whether what was asked is what would be asked now. */
  #isStill({ document, settings }: Asked): boolean {
    const now = this.#state;
    const isSameText = document.text === now.document.text && document.format === now.document.format;
    return isSameText && settings === now.settings;
  }

  #ask(task: Task): Promise<Answer> {
    return this.#engine.ask(task).catch(() => ({ kind: 'problem', problem: { message: defect } }));
  }

  #nextId(): number {
    return this.#state.document.id + 1;
  }

  #set(changes: Partial<PlanState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function documentOf(text: string, id: number, edits = 0): PlanDocument {
  return { id, text: new PlanText(text), form: newFile, edits };
}

function sourceOf({ text, format }: PlanDocument): TextToRead {
  return { text: text.source, format };
}
