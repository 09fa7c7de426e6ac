import { isSameLine } from './line.ts';
import type { Fragment, PdfPage } from './page.ts';

const form =
  /^[-–—\s]*(?:(?:page|pagina|bladzijde|blz\.?|pag\.?|p\.)\s*)?(?<number>\d{1,3})(?:(?<total>\s*(?:van|of)\s*\d{1,3})|\s*\/\s*\d{1,3})?[-–—\s]*$/iu;

/**
 * A page without the number at its foot or head ("Pagina 2 van 3", "– 2 –"), which is no homework. Without a
 * total it has to be the number of the page: "blz. 12" may well be what is to be read. A page of nothing else keeps it.
 */
export function withoutPageNumber(page: PdfPage): PdfPage {
  const { fragments, number } = page;
  const outer = [lineAt(fragments, Math.max), lineAt(fragments, Math.min)];
  const line = outer.find((each) => isPageNumber(textOf(each), number));
  if (!line || line.length === fragments.length) return page;
  return { ...page, fragments: fragments.filter((fragment) => !line.includes(fragment)) };
}

/** The line that stands lowest or highest. */
function lineAt(
  fragments: readonly Fragment[],
  outermost: (...values: number[]) => number,
): readonly Fragment[] {
  const baseline = fragments.reduce<number | undefined>(
    (found, fragment) => (found === undefined ? fragment.baseline : outermost(found, fragment.baseline)),
    undefined,
  );
  if (baseline === undefined) return [];
  return fragments.filter((fragment) => isSameLine(fragment.baseline, baseline, fragment.size));
}

function textOf(line: readonly Fragment[]): string {
  return line
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => text.trim())
    .join(' ');
}

function isPageNumber(text: string, page: number): boolean {
  const { number, total } = form.exec(text)?.groups ?? {};
  return total !== undefined || Number(number) === page;
}
