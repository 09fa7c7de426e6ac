import { asksForWork, opensWithCommand } from '../../language/nl/asks-work.ts';
import { namesDueDay } from '../../language/nl/calendar.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import { roleOf } from './label.ts';

const mostWords = 8;
const mostWordsOfPart = 5;

/**
 * Whether a text that stands alone (a paragraph, the head of a list) acts as a heading. The bare name of a day or
 * a subject does; so do a few words in bold or with a colon behind them that are no sentence and ask no work.
 */
export function isLabelText(text: string, { isBold }: { readonly isBold: boolean }): boolean {
  const core = coreOf(text);
  const words = core.split(/\s+/u).length;
  if (core === '' || words > mostWords || text.includes('\n')) return false;
  if (isBareName(core)) return true;
  if (!isBold && !/:\s*$/u.test(text)) return false;
  if (/[.!;,]\s*$/u.test(text) || opensWithCommand(core)) return false;
  if (isBold && ['day', 'subject'].includes(roleOf(core)) && !asksForWork(core)) return true;
  const isPart = sectionKind(core) !== undefined || (namesDueDay(core) && /^tegen\s/iu.test(core));
  return (isPart && words <= mostWordsOfPart) || !asksForWork(core);
}

/** "Maandag", "ma 23/11", "Wiskunde": a day or subject and nothing behind it. */
export function isBareName(text: string): boolean {
  const core = coreOf(text);
  return ['day', 'subject'].includes(roleOf(core)) && !/[:–—|\n]|\s-\s|,(?!\s*\d)/u.test(core);
}

/** Without a remark in brackets at the end, and without a colon or a dash. */
function coreOf(text: string): string {
  return text
    .replace(/\s*\([^)]*\)\s*:?\s*$/u, '')
    .replace(/[\s:–—-]+$/u, '')
    .trim();
}
