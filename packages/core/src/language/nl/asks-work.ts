import { anyWord } from '../any-word.ts';
import { namesDueDay } from './due-day.ts';
import { sectionKind } from './section-kind.ts';
import {
  auxiliaries,
  consequences,
  handInWords,
  nounMakers,
  workers,
  workInfinitives,
  workPieces,
  workPlaces,
  workStems,
} from './work-words.ts';

const stem = anyWord(workStems);
const infinitive = anyWord(workInfinitives);
const finite = anyWord([...workStems, ...workStems.map((word) => `${word}t`), ...workInfinitives]);
const clauseStart = String.raw`(?:^|[.!?:;,(|•☐–\n-])`;

const command = new RegExp(String.raw`${clauseStart}\s*${stem}(?!-)`, 'iu');
const firstCommand = new RegExp(String.raw`^\s*${stem}(?!-)`, 'iu');
const duty = new RegExp(
  String.raw`${anyWord(workers)}\s+(?!(?:leren|leert|kennen|kent)(?!\p{L}))${finite}|${stem}\s+${anyWord(['je', 'jij', 'jullie'])}`,
  'iu',
);
const ownPiece = new RegExp(
  String.raw`${anyWord(['je', 'jouw', 'jullie'])}\s+(?:\p{L}+\s+)?${anyWord(workPieces)}`,
  'iu',
);
const note = new RegExp(
  String.raw`${clauseStart}(?<before>[^.!?:;,(|\n]*)${infinitive}\s*(?=$|[.!?;,)|\n])`,
  'giu',
);
const notAlone = new RegExp(String.raw`${anyWord(auxiliaries)}|${anyWord(nounMakers)}\s+$`, 'iu');
const place = new RegExp(String.raw`${anyWord(workPlaces)}\.?\s?\d`, 'iu');
const handIn = new RegExp(anyWord(handInWords), 'iu');
const piece = new RegExp(anyWord(workPieces), 'iu');
const consequence = new RegExp(anyWord(consequences), 'iu');
const leadIn = /^[^:.!?\n]{1,40}:/u;

/**
 * Whether a piece of prose asks for schoolwork rather than tells something: something to do, "je werkstuk telt …",
 * a day to hand something in, or what follows for who does not.
 */
export function asksForWork(text: string): boolean {
  return (
    asksToDo(text) ||
    ownPiece.test(text) ||
    pointsToWork(text) ||
    (piece.test(text) && consequence.test(text)) ||
    sectionKind(leadIn.exec(text)?.[0] ?? '') === 'task'
  );
}

/**
 * Whether the text names work itself: a command ("Maak …"), a duty ("je kiest een boek"), a note ("woordjes
 * leren"), a page or an exercise.
 */
export function asksToDo(text: string): boolean {
  return command.test(text) || duty.test(text) || place.test(text) || endsInNote(text);
}

/** Whether the text opens with a command: "Maak …", "Kleur …". */
export function opensWithCommand(text: string): boolean {
  return firstCommand.test(text);
}

/** Whether the text names a page, an exercise, or a day or duty to hand something in. */
export function pointsToWork(text: string): boolean {
  return place.test(text) || handIn.test(text) || namesDueDay(text);
}

/** An infinitive at the end of a clause without a word that it would depend on. */
function endsInNote(text: string): boolean {
  for (const match of text.matchAll(note)) {
    if (!notAlone.test(match.groups?.before ?? '')) return true;
  }
  return false;
}
