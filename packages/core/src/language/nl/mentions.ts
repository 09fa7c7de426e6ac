import type { Sentence, SentenceWord } from '../sentence.ts';
import { addTag } from '../sentences.ts';

const opening = /[\s(:|>-](['"‘’“„«»”])\s*$/u;

/** The signs that end what a sign began. */
const closing: Readonly<Record<string, string>> = {
  "'": "'’",
  '‘': "'’",
  '’': "'’",
  '"': '"”',
  '“': '”“"',
  '„': '”“"',
  '”': '”"',
  '«': '»',
  '»': '«',
};

/** What is left of "des morgens", "het", "een" and "ik" behind an apostrophe. */
const clipped = new Set(['s', 't', 'n', 'k', 'm', 'r']);

/**
 * Marks words that a text only mentions (`Mention`): titles and examples between quotation marks,
 * what a story or lesson is about, the words of a word list.
 */
export function markMentions(sentence: Sentence): void {
  markQuotes(sentence);
  markTopics(sentence.words);
}

function markQuotes({ words, before }: Sentence): void {
  let from = 0;
  let closes = '';
  words.forEach((word, index) => {
    const gap = index === 0 ? before : (words[index - 1] as SentenceWord).after;
    const opens = openingSign(word.start === gap.length ? ` ${gap}` : gap, word);
    if (opens !== undefined) {
      from = index;
      closes = closing[opens] ?? '';
    }
    if (closes === '' || !endsIn(closes, word)) return;
    for (let at = from; at <= index; at += 1) addTag(words[at] as SentenceWord, 'Mention');
    closes = '';
  });
}

function openingSign(gap: string, word: SentenceWord): string | undefined {
  const sign = opening.exec(gap)?.[1];
  const isApostrophe = sign !== undefined && "'‘’".includes(sign);
  return isApostrophe && clipped.has(word.info.normal) ? undefined : sign;
}

/** A single sign behind a number stands for minutes or feet. */
function endsIn(closes: string, { after, info }: SentenceWord): boolean {
  const sign = /^[^\s\p{L}\p{N}]*?(['"’“”»«])/u.exec(after)?.[1];
  if (sign === undefined || !closes.includes(sign)) return false;
  return !closes.includes("'") || !/^\d+$/.test(info.normal);
}

/** Who writes or tells a text must know what it is about: then its topic is asked for, not just mentioned. */
const makers = new Set(
  'schrijf schrijft schrijven maak maakt maken vertel vertelt vertellen bedenk bedenkt bedenken typ houd hou'.split(
    ' ',
  ),
);

/**
 * "de tekst over nablijven", "leerwoorden: de tuin, de zolder": everything from there to the end of
 * the clause, or to what is asked next (for a word list: to the end of the sentence) is a topic.
 */
function markTopics(words: readonly SentenceWord[]): void {
  let list = false;
  let topicOfClause: number | undefined;
  let textClause: number | undefined;
  let makingClause: number | undefined;
  words.forEach((word, index) => {
    if (word.tags.has('Imperative') || endsTopic(words, index)) topicOfClause = undefined;
    if (list || topicOfClause === word.clause) {
      addTag(word, 'Mention');
      return;
    }
    if (makers.has(word.info.normal)) makingClause = word.clause;
    if (word.tags.has('TextNoun') && makingClause !== word.clause) textClause = word.clause;
    const next = words[index + 1];
    if (word.tags.has('WordListNoun') && next && /^[^\p{L}]*:/u.test(word.after)) list = true;
    if (isTopicWord(word.info.normal) && textClause === word.clause) topicOfClause = word.clause;
  });
}

/** "de brief over zwemmen nalezen": the verb at the end says what to do with the text; "een tekst over nablijven" has none. */
function endsTopic(words: readonly SentenceWord[], index: number): boolean {
  const previous = words[index - 1];
  if (!words[index]?.tags.has('ToDo') || !previous) return false;
  return !isTopicWord(previous.info.normal) && !previous.tags.has('Stem') && previous.info.normal !== 'en';
}

function isTopicWord(normal: string): boolean {
  return normal === 'over' || normal === 'waarin' || normal === 'rond' || normal === 'rondom';
}
