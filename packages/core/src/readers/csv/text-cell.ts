import { hasMarkup } from '../html/has-markup.ts';
import type { ValueForm } from '../profiles/profile.ts';
import type { Cell } from './tokenize.ts';

/** A cell that holds words of an entry. */
export interface TextCell extends Cell {
  /** Whether it is read as HTML. */
  readonly isHtml?: boolean;
}

/** Whether a cell of text is HTML: where a profile says so, and where it says nothing if there is markup in it. */
export function isHtmlCell(source: string, { start, end }: Cell, form: ValueForm = 'auto'): boolean {
  if (form === 'html') return true;
  return form === 'auto' && hasMarkup(source.slice(start, end));
}
