import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTag, sentenceRanges } from './sentences.ts';
import { clausesOf, readSentence, readSentences, readText } from './testing.ts';

const data = { Command: { means: 'for the test', verbs: ['nemen', 'lezen', 'zoeken', 'maken'] } };
const short = ['blz', 'p', 'a.u.b', 'm.b.v', 'oef', 'wo', 'enz'];

function cut(text: string): string[] {
  return readSentences(text, data, short).map(({ words }) => words.map(({ raw }) => raw).join(' '));
}

describe('sentenceRanges', () => {
  it.each([
    ['Lees dit. Neem dat mee.', ['Lees dit', 'Neem dat mee']],
    ['Lees dit! Waarom? Daarom.', ['Lees dit', 'Waarom', 'Daarom']],
    ['Lees "Pluk." Daarna maak je blad 3.', ['Lees Pluk', 'Daarna maak je blad 3']],
    ['lees de tekst. maak blad 3', ['lees de tekst', 'maak blad 3']],
    ['lees dit. neem dat mee', ['lees dit', 'neem dat mee']],
    ['maak blad 3. neem je boek mee', ['maak blad 3', 'neem je boek mee']],
    ['Maak oefening 3. Neem je boek mee.', ['Maak oefening 3', 'Neem je boek mee']],
    ['Lees blz. 34. Neem je boek mee.', ['Lees blz 34', 'Neem je boek mee']],
    ['Leer voor WO. Neem je boek mee.', ['Leer voor WO', 'Neem je boek mee']],
    ['Maak oefening b. Lees dan verder.', ['Maak oefening b', 'Lees dan verder']],
    ['Kom om 10.30. Neem water mee.', ['Kom om 10.30', 'Neem water mee']],
    ['Kijk op www.school.be. Lees alles.', ['Kijk op www.school.be', 'Lees alles']],
    ['Klaar… Lees nu. Goed... Neem mee', ['Klaar', 'Lees nu', 'Goed', 'Neem mee']],
    ['Veel succes 😊 Neem je boek mee', ['Veel succes', 'Neem je boek mee']],
    ['veel succes 👍🏽 neem je boek mee', ['veel succes', 'neem je boek mee']],
    ['lees\nmaak • neem | zoek ☐ teken → kleur', ['lees', 'maak', 'neem', 'zoek', 'teken', 'kleur']],
  ])('ends sentences in %s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    'Lees blz. 34 tot p. 36 a.u.b. voor morgen',
    'Oefen m.b.v. Bingel en neem mee',
    'De brief van J. Peeters lezen',
    'Kom om 10.30 u naar de klas',
    'maak oef. drie en blz. vier',
    '1. Lees de tekst',
    'a. Lees de tekst',
    'Neem je 📚 boek mee',
    'Vul aan: de hond … en de kat … buiten',
    'wacht… en lees verder',
    'wacht... en lees verder',
    'Kijk op bingel.be naar oef.3',
    'Score: … / 10',
    'neem o.a. een pen mee',
  ])('does not end a sentence in %s', (text) => {
    expect(cut(text)).toHaveLength(1);
  });

  it('cuts a run without an end, so that no sentence grows past 120 words', () => {
    const lengths = readSentences('lees '.repeat(250)).map(({ words }) => words.length);
    expect(lengths).toEqual([120, 120, 10]);
  });

  it('covers every word once and in order', () => {
    fc.assert(
      fc.property(textLike, (text) => {
        const { tokens, infos } = readText(text, data, short);
        const ranges = sentenceRanges(text, tokens, infos);
        const covered = ranges.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        expect(covered).toEqual(infos.map((_, index) => index));
        expect(ranges.every(({ from, to }) => from < to)).toBe(true);
      }),
    );
  });

  it('ends a sentence at every line break between words', () => {
    fc.assert(
      fc.property(fc.array(textLike.filter((text) => /\w/.test(text))), (lines) => {
        const apart = lines.flatMap((line) => cut(line).map((words) => words.length));
        expect(cut(lines.join('\n')).map((words) => words.length)).toEqual(apart);
      }),
    );
  });
});

describe('buildSentence', () => {
  it('knows the place of every word and the signs around it', () => {
    const [, second] = readSentences('Klaar. “Lees” dit!');
    expect(second?.before).toBe('. “');
    expect(second?.words.map(({ start, end, raw, after }) => [start, end, raw, after])).toEqual([
      [8, 12, 'Lees', '” '],
      [14, 17, 'dit', '!'],
    ]);
  });

  it.each([
    ['Lees dit, maak dat en neem mee', ['Lees dit', 'maak dat', 'en neem mee']],
    ['Wie wil, oefent; de rest niet', ['Wie wil', 'oefent', 'de rest niet']],
    ['Lees het als je wil maar niet hardop', ['Lees het', 'als je wil', 'maar niet hardop']],
    ['Rekenen: blad 3 (samen) – thuis', ['Rekenen', 'blad 3', 'samen', 'thuis']],
    ['Maak blz. 34 op Bingel', ['Maak blz 34 op Bingel']],
    ['Kijk op bingel.be naar oef.3', ['Kijk op bingel be naar oef 3']],
    ['Oefen m.b.v. Bingel thuis', ['Oefen m.b.v Bingel thuis']],
    ['De brief van J. Peeters', ['De brief van J Peeters']],
    ['a. Lees de tekst', ['a', 'Lees de tekst']],
    ['1. Lees de tekst', ['1', 'Lees de tekst']],
    ['lees het.Maak het', ['lees het', 'Maak het']],
    ['neem pen - en papier', ['neem pen', 'en papier']],
    ['om 16:30 thuis', ['om 16:30 thuis']],
  ])('splits %s into clauses', (text, clauses) => {
    expect(clausesOf(readSentence(text, data, short))).toEqual(clauses);
  });

  it('marks the words that open a clause', () => {
    const { words } = readSentence('Lees, als je wil, verder');
    expect(words.filter(({ opensClause }) => opensClause).map(({ raw }) => raw)).toEqual([
      'Lees',
      'als',
      'verder',
    ]);
  });

  it.each([
    ['Wie helpt je?', true],
    ['Lees je “Pluk”?', true],
    ['Lees dit.', false],
    ['Lees dit? Ja', true],
  ])('says whether %s is a question', (text, isQuestion) => {
    expect(readSentences(text)[0]?.isQuestion).toBe(isQuestion);
  });
});

it('adds a tag to one word and not to what the lexicon shares', () => {
  const { words } = readSentence('lees en lees', data);
  const [first, , last] = words;
  if (first) addTag(first, 'Extra');
  expect(first?.tags.has('Extra')).toBe(true);
  expect(last?.tags.has('Extra')).toBe(false);
  expect(first?.info.tags.has('Extra')).toBe(false);
});

const textLike = fc
  .array(
    fc.constantFrom(
      'lees',
      'Neem',
      'blz',
      '3',
      '12',
      'a',
      'a.u.b',
      ' ',
      ' ',
      '. ',
      '.',
      '… ',
      '! ',
      '|',
      '"',
      ', ',
      ' 😊 ',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
