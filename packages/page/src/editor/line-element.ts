import type { NumberLabel } from './highlight-layer.ts';
import type { Mark, MarkedLine } from './line-marks.ts';

/** Draws one line of the layer: its marks in place, and its numbers in the margin. */
export function lineElement(line: MarkedLine, label: NumberLabel): HTMLElement {
  const element = document.createElement('div');
  element.className = 'line';
  const button = numberButton(line, label);
  if (button) element.append(button);
  element.append(textElement(line));
  return element;
}

/** What stands in the text field already is not read out a second time. */
function textElement({ text, marks }: MarkedLine): HTMLElement {
  const element = document.createElement('span');
  element.className = 'line-text';
  element.setAttribute('aria-hidden', 'true');
  let at = 0;
  for (const mark of marks) {
    element.append(text.slice(at, mark.start), markElement(text, mark));
    at = mark.end;
  }
  element.append(text.slice(at));
  if (text === '') element.append(document.createElement('br'));
  return element;
}

function markElement(
  text: string,
  { start, end, severity, isRelated, isActive, numbers }: Mark,
): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text.slice(start, end);
  element.className = [severity, isRelated && 'related', isActive && 'active'].filter(Boolean).join(' ');
  element.dataset.numbers = numbers.join(' ');
  return element;
}

function numberButton({ text, marks, numbers }: MarkedLine, label: NumberLabel): HTMLElement | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const words = marks.map(({ start, end }) => text.slice(start, end)).join(', ');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'number';
  button.tabIndex = -1;
  button.dataset.number = String(first);
  button.textContent = shortList(first, last);
  button.setAttribute('aria-label', label(first === last ? `${first}` : `${first}–${last}`, words));
  if (marks.some(({ isActive }) => isActive)) button.classList.add('active');
  return button;
}

/** As much as fits the margin. */
function shortList(first: number, last: number): string {
  if (first === last) return `${first}`;
  return last < 100 ? `${first}–${last}` : `${first}+`;
}
