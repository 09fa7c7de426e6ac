import type { Sentence, SentenceWord } from '../sentence.ts';
import { addTag } from '../sentences.ts';
import { determiners } from './determiners.ts';

const maySlipIn = new Set(
  'en dan daarna eerst of nu vervolgens tot ook liefst graag gelieve ouders dus maar want anders'.split(' '),
);

/** Words that make an infinitive behind them part of a sentence rather than a note. */
const makeSentence = new Set(
  'te mag mogen mocht kan kunnen kon konden moet moeten zal zullen wil willen gaat gaan ga hoeft hoeven zou zouden laat laten kom komt komen blijf blijft blijven leert leren helpt helpen we wij ze zij jullie'.split(
    ' ',
  ),
);

/** Words that make an infinitive right behind them a noun, beside the determiners: "het lezen", "over lezen". */
const makeNoun = new Set(['het', 'over', 'van', 'bij', 'zonder', 'door', 'met']);

const mayFollowNote = new Set(['en', 'of', 'in', 'op', 'tegen', 'voor', 'met', 'van', 'tot', 'uit']);

/**
 * Marks what a sentence asks to do: `Imperative` for a stem that opens its clause ("zoek …", "en
 * neem … mee") and `ToDo` for the telegraphic infinitive at a clause's end ("woordjes leren").
 */
export function markAsks(sentence: Sentence): void {
  const { words } = sentence;
  words.forEach((word, index) => {
    if (word.tags.has('Stem') && opensCommand(words, index)) addTag(word, 'Imperative');
    if (word.tags.has('Infinitive') && endsNote(words, index)) addTag(word, 'ToDo');
  });
}

function opensCommand(words: readonly SentenceWord[], index: number): boolean {
  const word = words[index] as SentenceWord;
  if (word.opensClause) return true;
  const previous = words[index - 1];
  return previous !== undefined && maySlipIn.has(previous.info.normal);
}

function endsNote(words: readonly SentenceWord[], index: number): boolean {
  const { clause, after } = words[index] as SentenceWord;
  const next = words[index + 1];
  const goesOn = next?.clause === clause && after.trim() === '';
  if (goesOn && !mayFollowNote.has(next.info.normal)) return false;
  const previous = words[index - 1]?.info.normal ?? '';
  if (determiners.has(previous) || makeNoun.has(previous)) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = words[at] as SentenceWord;
    if (before.clause !== clause) break;
    if (makeSentence.has(before.info.normal) && !before.tags.has('ToDo')) return false;
  }
  return true;
}
