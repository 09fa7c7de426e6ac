/** The attribute that holds a point's key, on its card in the list. */
export const cardAttribute = 'data-point';

/** How many frames a card may take to be drawn. */
const patience = 10;

/**
 * Moves focus to a point's card in the list once it is drawn, or to the head of the list.
 * @param key undefined for the head
 */
export function focusCard(key: string | undefined, tries = patience): void {
  requestAnimationFrame(() => {
    const card = cards().find((each) => key !== undefined && each.getAttribute(cardAttribute) === key);
    const target = card?.querySelector<HTMLElement>('.card-head') ?? undefined;
    if (key !== undefined && !target && tries > 0) focusCard(key, tries - 1);
    else (target ?? document.getElementById('points-title'))?.focus();
  });
}

/** Scrolls the list, and nothing but the list, until a point's card is in view. */
export function revealCard(list: HTMLElement, key: string): void {
  const card = cards().find((each) => each.getAttribute(cardAttribute) === key);
  if (!card || list.scrollHeight <= list.clientHeight) return;
  const [view, box] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  if (box.top >= view.top && box.bottom <= view.bottom) return;
  list.scrollTop += box.top - view.top - Math.max(16, (view.height - box.height) / 3);
}

function cards(): Element[] {
  return [...document.querySelectorAll(`.points [${cardAttribute}]`)];
}
