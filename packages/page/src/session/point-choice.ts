import type { Point } from '../engine/reading.ts';
import { shownPoints } from './plan-state.ts';
import type { PlanStore } from './plan-store.ts';

/** Which points are shown, and which one a person is at. */
export class PointChoice {
  readonly #store: PlanStore;

  constructor(store: PlanStore) {
    this.#store = store;
  }

  /** @param onlyRule undefined for all */
  filter(onlyRule: string | undefined): void {
    this.#store.set({ onlyRule });
  }

  /** @param isAtCaret it is the caret that chose the point */
  activate(key: string | undefined, isAtCaret = false): void {
    const { activeKey, isAtCaret: wasAtCaret } = this.#store.state;
    if (activeKey !== key || wasAtCaret !== isAtCaret) this.#store.set({ activeKey: key, isAtCaret });
  }

  /** The point at an offset of the text as shown: the active one if it is there, else the shortest. */
  at(offset: number): Point | undefined {
    const { state } = this.#store;
    const there = shownPoints(state)
      .map(({ point }) => point)
      .filter((point) => point.start <= offset && offset <= point.end);
    const active = there.find(({ key }) => key === state.activeKey);
    return active ?? there.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  }
}
