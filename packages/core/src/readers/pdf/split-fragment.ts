import type { Fragment } from './page.ts';

/**
 * A fragment cut where lines between cells go through it: pdf.js joins the words of two cells that stand close together.
 * It is cut at the space that lies nearest to the line; one without a space stays whole.
 */
export function splitAt(fragment: Fragment, lines: readonly number[]): readonly Fragment[] {
  const line = lines.find((x) => x > fragment.left + fragment.size && x < fragment.right - fragment.size);
  if (line === undefined) return [fragment];
  const { text, left, right } = fragment;
  const letter = (right - left) / Math.max(1, text.length);
  const spaces = [...text.matchAll(/\s+/gu)].map(({ index }) => index);
  const wanted = (line - left) / letter;
  const at = spaces.reduce<number | undefined>(
    (best, space) =>
      best === undefined || Math.abs(space - wanted) < Math.abs(best - wanted) ? space : best,
    undefined,
  );
  if (at === undefined || Math.abs(at - wanted) > text.length / 4) return [fragment];
  const first = { ...fragment, text: text.slice(0, at), right: line };
  const rest = { ...fragment, text: text.slice(at).trimStart(), left: line };
  return [
    first,
    ...splitAt(
      rest,
      lines.filter((x) => x > line),
    ),
  ];
}
