import type { TextChange } from '../document/text-change.ts';

/**
 * Makes a change in a text field as if it were typed, so that the browser's own undo takes it back.
 * `execCommand` is the one way to do that in every browser; where it fails the change is made without undo.
 */
export function changeField(field: HTMLTextAreaElement, { start, end, text }: TextChange): void {
  focusQuietly(field);
  field.setSelectionRange(start, end);
  const isMade =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (isMade) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Takes back the field's last change. */
export function undoInField(field: HTMLTextAreaElement): void {
  focusQuietly(field);
  document.execCommand('undo');
}

/** Focus that scrolls nowhere, and on a phone calls no keyboard until the field is touched. */
export function focusQuietly(field: HTMLTextAreaElement): void {
  field.inputMode = 'none';
  field.focus({ preventScroll: true });
}
