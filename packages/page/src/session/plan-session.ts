import type { Locale } from '@hwlint/core';
import { examplePlan } from '../example-plan.ts';
import { type Asking, PlanReader } from './plan-reader.ts';
import type { PlanState } from './plan-state.ts';
import { PlanStore } from './plan-store.ts';
import { PointChoice } from './point-choice.ts';
import { documentOf, TextAtHand } from './text-at-hand.ts';
import { VisitSettings } from './visit-settings.ts';
import { WaysOut } from './ways-out.ts';

/**
 * One visit to the page: the text, what is found in it and what was chosen. Knows nothing of how it is
 * shown. Nothing of it outlives the page.
 */
export class PlanSession {
  readonly #store: PlanStore;
  readonly #reader: PlanReader;
  readonly text: TextAtHand;
  readonly settings: VisitSettings;
  readonly points: PointChoice;
  readonly waysOut: WaysOut;

  constructor(engine: Asking, locale: Locale = 'nl') {
    this.#store = new PlanStore({
      document: documentOf('', 0),
      points: [],
      isStale: false,
      isAtCaret: false,
      settings: { locale, switches: {} },
      rules: [],
      isUnsaved: false,
    });
    this.#reader = new PlanReader(engine, this.#store);
    this.text = new TextAtHand(this.#store, this.#reader);
    this.settings = new VisitSettings(this.#store, this.#reader);
    this.points = new PointChoice(this.#store);
    this.waysOut = new WaysOut(this.#store, this.#reader);
  }

  get state(): PlanState {
    return this.#store.state;
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Loads the rules' titles, and warms the engine up while nothing is asked of it yet. */
  async start(): Promise<void> {
    const answer = await this.#reader.ask({ kind: 'rules' });
    if (answer.kind === 'rules') this.#store.set({ rules: answer.rules });
    const { settings } = this.#store.state;
    await this.#reader.ask({ kind: 'read', source: { text: examplePlan }, settings });
  }

  /** Resolves when the points tell of the text as it is now. */
  settled(): Promise<void> {
    return this.#reader.settled();
  }

  dismissProblem(): void {
    this.#store.set({ problem: undefined });
  }
}
