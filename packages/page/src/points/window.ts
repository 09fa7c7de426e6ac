/** The part of a long list that is drawn, by index: `from` is in, `to` is out. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** So many cards are drawn at once: more than a week plan has, and few enough for any machine. */
export const portion = 150;

export const beginning: Window = { from: 0, to: portion };

/**
 * The part to draw so that the active card is in it: the one that was chosen, as long as it holds the card.
 * It may reach beyond the end of the list.
 * @param active index of the active card; negative for none
 * @param length of the whole list
 */
export function windowAround(active: number, chosen: Window, length: number): Window {
  const holds = active < 0 ? chosen.from < Math.max(length, 1) : chosen.from <= active && active < chosen.to;
  if (holds) return chosen;
  const from = Math.max(0, Math.min(active - Math.floor(portion / 3), length - portion));
  return { from, to: from + portion };
}
