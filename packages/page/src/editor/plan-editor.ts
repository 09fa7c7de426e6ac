import type { TextChange } from '../document/text-change.ts';
import { type PlanState, shownPoints } from '../session/plan-state.ts';
import { changeField, focusQuietly, undoInField } from './change-field.ts';
import { HighlightLayer, type NumberLabel } from './highlight-layer.ts';
import { markedLines } from './line-marks.ts';

export interface EditorEvents {
  readonly onInput: (text: string) => void;
  /** Something is about to be pasted over the whole text. */
  readonly onPasteOver: () => void;
  /** The caret moved, by whatever means. */
  readonly onCaret: (offset: number) => void;
  /** A number beside the text was chosen. */
  readonly onNumber: (number: number) => void;
}

/**
 * The text field with the marks behind it. The field is the browser's own: undo, input methods, phones
 * and screen readers work as they do everywhere. The layer behind it has the same lines in the same type.
 */
export class PlanEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #layer: HighlightLayer;
  #documentId: number | undefined;

  constructor(field: HTMLTextAreaElement, layer: HTMLElement, events: EditorEvents) {
    this.#field = field;
    this.#layer = new HighlightLayer(layer, events.onNumber);
    field.addEventListener('input', () => events.onInput(field.value));
    field.addEventListener('paste', () => {
      if (field.selectionStart === 0 && field.selectionEnd === field.value.length) events.onPasteOver();
    });
    field.addEventListener('pointerdown', () => field.removeAttribute('inputmode'));
    field.addEventListener('scroll', () => field.scrollTo(0, 0)); // it is as high as its text
    field.ownerDocument.addEventListener('selectionchange', () => {
      if (field.ownerDocument.activeElement === field) events.onCaret(field.selectionStart);
    });
  }

  /** Shows a state. The field's text is touched only when another text came in its place. */
  show(state: PlanState, label: NumberLabel): void {
    const { id, text } = state.document;
    if (id !== this.#documentId && this.#field.value !== text.shown) this.#field.value = text.shown;
    this.#documentId = id;
    this.#layer.show(markedLines(text.shown, shownPoints(state), state.activeKey), label);
  }

  change(change: TextChange): void {
    changeField(this.#field, change);
  }

  undo(): void {
    undoInField(this.#field);
  }

  /** Selects a range and brings its mark into view. */
  select({ start, end }: { start: number; end: number }, number: number): void {
    focusQuietly(this.#field);
    this.#field.setSelectionRange(start, end);
    this.reveal(number);
  }

  selectAll(): void {
    focusQuietly(this.#field);
    this.#field.select();
  }

  focus(): void {
    this.#field.focus();
  }

  /** Takes the focus when nothing has it any more: what had it is gone. */
  catchFocus(): void {
    const { activeElement, body } = this.#field.ownerDocument;
    if (activeElement === null || activeElement === body) focusQuietly(this.#field);
  }

  /** Scrolls a point's mark into view, unless it is there already. */
  reveal(number: number): void {
    const element = this.#layer.elementOf(number);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    const margin = 80;
    if (top < margin || bottom > innerHeight - margin) element.scrollIntoView({ block: 'center' });
  }

  /**
   * Scrolls so far that what stands at the foot of the window does not cover a point's mark.
   * @param height of what stands there, in pixels
   */
  keepAbove(number: number, height: number): void {
    const bottom = this.#layer.elementOf(number)?.getBoundingClientRect().bottom ?? 0;
    const covered = bottom - (innerHeight - height - 16);
    if (height > 0 && covered > 0) scrollBy(0, covered);
  }

  get caret(): number {
    return this.#field.selectionStart;
  }
}
