import type { HtmlElement } from './tree.ts';

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$))/iu;

/**
 * Whether a person who looks at the page sees nothing of the element's words, or nothing that belongs to its text. What
 * was deleted, as Word saves a tracked change, is gone: changes are read as accepted.
 */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (name === 'del') return true;
  if (attributes.hidden !== undefined) return true;
  if (attributes['aria-hidden']?.toLowerCase() === 'true') return true;
  if (attributes.role?.toLowerCase() === 'navigation') return true;
  return attributes.style !== undefined && hiddenStyle.test(attributes.style);
}
