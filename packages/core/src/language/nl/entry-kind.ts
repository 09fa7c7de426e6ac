import type { EntryKind } from '../../agenda/entry.ts';
import { anyWord } from '../any-word.ts';
import { asksForWork, asksToDo, pointsToWork } from './asks-work.ts';
import { sectionKind } from './section-kind.ts';
import { bringStems, bringVerbs, noticeOpenings, talkOpenings } from './talk-words.ts';
import { testNouns } from './work-words.ts';

const test = new RegExp(
  String.raw`(?<!geen\s+(?:\p{L}+\s+)?\p{L}*)(?:${testNouns.join('|')})(?!\p{L})`,
  'iu',
);
const testIsOver =
  /(?:hand)?teken(?:en|t|d)|verbeter(?:en|d|ing)|gemist|gemaakt|terug(?:gekregen)?(?!\p{L})/iu;
const bring = new RegExp(
  [
    anyWord(bringVerbs),
    String.raw`${anyWord(bringStems)}\s(?:[^.!?\n]{0,200}\s)?${anyWord(['mee', 'bij'])}(?!\s+naar\s+huis)`,
    String.raw`^(?:\p{L}+:\s+)?(?:\p{L}+\s+){1,3}mee(?=\s*(?:$|[^\p{L}\p{N}\s])|\s+(?:op|tegen|voor|naar\s+school))`,
    String.raw`${anyWord(['niet vergeten'])}|${anyWord(['vergeet'])}\s[^.!?\n]{0,200}${anyWord(['niet'])}`,
  ].join('|'),
  'iu',
);
const talk = new RegExp(String.raw`^[^\p{L}]*${anyWord(talkOpenings)}`, 'iu');
const notice = new RegExp(String.raw`^[^\p{L}]*${anyWord(noticeOpenings)}`, 'iu');

/**
 * What an entry is, from its own words and the headings and labels above it, outermost first:
 *
 * - lesson: they stand under "les", "lesonderwerp" or "in de klas";
 * - test: it announces a test or asks to study for one;
 * - material: it asks to bring something along and asks no other work;
 * - message: it greets, thanks or tells, or stands under "Weetjes", "Tips", "Mededelingen";
 * - task: all else.
 */
export function entryKind(text: string, context: readonly string[] = []): EntryKind {
  const section = innermostKind(context);
  if (section === 'lesson') return 'lesson';
  if (notice.test(text) && !pointsToWork(text)) return 'message';
  if (test.test(text) && !testIsOver.test(text)) return 'test';
  if (bring.test(text)) return asksToDo(text) ? 'task' : 'material';
  if (section === 'message') return pointsToWork(text) ? 'task' : 'message';
  if (section === 'test' || section === 'material') return section;
  return talk.test(text) && !asksForWork(text) ? 'message' : 'task';
}

function innermostKind(context: readonly string[]): EntryKind | undefined {
  for (let at = context.length - 1; at >= 0; at -= 1) {
    const kind = sectionKind(context[at] ?? '');
    if (kind) return kind;
  }
  return undefined;
}
