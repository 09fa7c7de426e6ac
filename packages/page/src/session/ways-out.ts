import { applyEdits } from '@hwlint/core';
import { PlanText } from '../document/plan-text.ts';
import { changeBetween, type TextChange } from '../document/text-change.ts';
import { type PlanReader, sourceOf } from './plan-reader.ts';
import type { PlanStore } from './plan-store.ts';

/** What the ways out of points change in the text, each as one change that can be undone as one. */
export class WaysOut {
  readonly #store: PlanStore;
  readonly #reader: PlanReader;

  constructor(store: PlanStore, reader: PlanReader) {
    this.#store = store;
    this.#reader = reader;
  }

  /**
   * What a way out changes in the text as shown. Undefined when the point is gone.
   * @param way `fix`, or the index of a suggestion
   */
  async changeFor(key: string, way: 'fix' | number): Promise<TextChange | undefined> {
    await this.#reader.settled();
    const { points, document } = this.#store.state;
    const point = points.find((each) => each.key === key);
    const edits = (way === 'fix' ? point?.fix : point?.suggestions[way])?.edits;
    const [first, last] = [edits?.[0], edits?.at(-1)];
    if (!edits || !first || !last) return undefined;
    const { shown } = document.text;
    const [start, end] = [first.span.start, last.span.end];
    const shifted = edits.map(({ span, text }) => ({
      span: { start: span.start - start, end: span.end - start },
      text: new PlanText(text).shown,
    }));
    return { start, end, text: applyEdits(shown.slice(start, end), shifted) };
  }

  /** What all fixes that are shown change together, and how many they are. */
  async changeForAllFixes(): Promise<{ change: TextChange | undefined; applied: number }> {
    await this.#reader.settled();
    const { document, settings, onlyRule } = this.#store.state;
    const source = sourceOf(document);
    const answer = await this.#reader.ask({ kind: 'fix-all', source, settings, ruleId: onlyRule });
    if (answer.kind !== 'fixed' || this.#store.state.document.text !== document.text) {
      return { change: undefined, applied: 0 };
    }
    const fixed = new PlanText(answer.text).shown;
    return { change: changeBetween(document.text.shown, fixed), applied: answer.applied };
  }
}
