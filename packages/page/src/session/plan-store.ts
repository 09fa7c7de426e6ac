import type { PlanState } from './plan-state.ts';

/** Holds the state of a visit, and tells who listens of each change. */
export class PlanStore {
  readonly #listeners = new Set<() => void>();
  #state: PlanState;

  constructor(state: PlanState) {
    this.#state = state;
  }

  get state(): PlanState {
    return this.#state;
  }

  set(changes: Partial<PlanState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
