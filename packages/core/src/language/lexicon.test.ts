import { describe, expect, it } from 'vitest';
import type { LexiconData } from './lexicon-data.ts';
import { normalize } from './normalize.ts';
import { lexiconOf } from './testing.ts';

const means = 'for the test';

function tagsOf(word: string, data: LexiconData): string[] {
  return [...lexiconOf(data).tagsOf(word, normalize(word))].sort();
}

describe('words', () => {
  const data = { Platform: { means, words: ['bingel', 'één', 'a.u.b.'] } };

  it.each(['bingel', 'Bingel', 'BINGEL', 'een', 'Één', 'a.u.b'])('knows %s in any letter case', (word) => {
    expect(tagsOf(word, data)).toEqual(['Platform']);
  });

  it('knows them as they stand, without plurals', () => {
    expect(tagsOf('bingels', data)).toEqual([]);
  });

  it('passes over an entry without letters', () => {
    expect(tagsOf('x', { Odd: { means, words: ['—'], nouns: [' '], names: ['…'] } })).toEqual([]);
  });
});

describe('nouns', () => {
  const data = { Device: { means, nouns: ['tablet', 'doos'] } };

  it.each(['tablet', 'Tablets', 'tabletje', 'tabletjes', 'dozen', 'doosje'])('knows the form %s', (word) => {
    expect(tagsOf(word, data)).toEqual(['Device']);
  });

  it('knows no other word by them', () => {
    expect(tagsOf('tabletten-x', data)).toEqual([]);
    expect(tagsOf('doof', data)).toEqual([]);
  });
});

describe('names', () => {
  const data = { Platform: { means, names: ['Meet', 'Book Creator'] } };

  it('are known with their capitals only', () => {
    expect(tagsOf('Meet', data)).toEqual(['Platform']);
    expect(tagsOf('meet', data)).toEqual([]);
    expect(tagsOf('MEET', data)).toEqual([]);
  });

  it('may be phrases', () => {
    expect(lexiconOf(data).phrasesFrom('book')).toEqual([
      { words: ['book', 'creator'], tag: 'Platform', written: ['Book', 'Creator'] },
    ]);
  });
});

describe('phrases', () => {
  it('are cut the way texts are, the longest first', () => {
    const data = { When: { means, words: ["'s avonds", 'na school', 'na de school'], nouns: ['vrije dag'] } };
    const lexicon = lexiconOf(data);
    expect(lexicon.phrasesFrom('s')).toEqual([{ words: ['s', 'avonds'], tag: 'When' }]);
    expect(lexicon.phrasesFrom('na')?.map(({ words }) => words.join(' '))).toEqual([
      'na de school',
      'na school',
    ]);
    expect(lexicon.phrasesFrom('vrije')).toEqual([{ words: ['vrije', 'dag'], tag: 'When' }]);
    expect(lexicon.phrasesFrom('school')).toBeUndefined();
  });

  it('give their words no tag of their own', () => {
    expect(tagsOf('google', { Platform: { means, words: ['google meet'] } })).toEqual([]);
  });
});

describe('compounds', () => {
  const data = {
    OnlinePlace: { means, starts: ['internet'], words: ['online'] },
    Box: { means, ends: ['doos'], nouns: ['map'] },
    Task: { means, nouns: ['opdracht'] },
  };

  it.each([
    ['internetopdracht', ['OnlinePlace']],
    ['Internet-opdracht', ['OnlinePlace', 'Task']],
    ['schoendozen', ['Box']],
    ['brooddoosjes', ['Box']],
    ['WO-opdrachten', ['Task']],
    ['online-map', ['Box']],
    ['internet', []],
    ['eendoos', ['Box']],
    ['zodoos', []],
  ])('reads %s', (word, tags) => {
    expect(tagsOf(word, data)).toEqual(tags);
  });

  it('are looked into only when the whole is unknown', () => {
    expect(tagsOf('internetopdracht', { ...data, Known: { means, words: ['internetopdracht'] } })).toEqual([
      'Known',
    ]);
  });
});

describe('verbs', () => {
  const data = { Hear: { means, verbs: ['op|vragen: vroeg gevraagd', 'lezen: las gelezen'] } };

  it('carry the tag of their group and of their lemma in every form', () => {
    expect(tagsOf('opvragen', data)).toEqual(['Hear', 'Infinitive', 'Lemma:opvragen']);
    expect(tagsOf('opgevraagd', data)).toEqual(['Hear', 'Lemma:opvragen', 'Participle']);
    expect(tagsOf('opvroeg', data)).toEqual(['Hear', 'Lemma:opvragen']);
    expect(tagsOf('las', data)).toEqual(['Hear', 'Lemma:lezen']);
  });

  it('mark the forms of command and of notes', () => {
    expect(tagsOf('lees', data)).toEqual(['Hear', 'Lemma:lezen', 'Stem']);
    expect(tagsOf('lezen', data)).toEqual(['Hear', 'Infinitive', 'Lemma:lezen']);
  });

  it('give half a separable verb no tag of the whole, but say what its particle brings', () => {
    expect(tagsOf('vraag', data)).toEqual(['Stem']);
    const separable = lexiconOf(data).separableOf('vraagt');
    expect([...(separable?.entries() ?? [])]).toEqual([['op', new Set(['Hear', 'Lemma:opvragen'])]]);
    expect(lexiconOf(data).separableOf('lees')).toBeUndefined();
  });

  it('keep the particles of verbs that share a half apart', () => {
    const two = lexiconOf({ A: { means, verbs: ['op|zoeken'] }, B: { means, verbs: ['uit|zoeken'] } });
    expect([...(two.separableOf('zoek')?.keys() ?? [])]).toEqual(['op', 'uit']);
    expect(two.separableOf('zoek')?.get('uit')).toEqual(new Set(['B', 'Lemma:uitzoeken']));
  });
});

it('ranks each tag by its most frequent word, or the rarest word of its most frequent phrase', () => {
  const ranks = new Map([
    ['de', 0],
    ['klas', 5],
    ['pc', 7],
    ['tablet', 9],
  ]);
  const lexicon = lexiconOf({
    Device: { means, nouns: ['tablet'], words: ['pc', 'gsm'] },
    School: { means, words: ['de klas', 'de school'] },
    Other: { means, words: ['bos'] },
  });
  const tagRanks = lexicon.tagRanks(ranks.keys(), (word) => ranks.get(word) ?? 100);
  expect([...tagRanks]).toEqual([
    ['Device', 7],
    ['School', 5],
  ]);
});

it('knows which tags it can give', () => {
  const lexicon = lexiconOf({ A: { means, verbs: ['op|zoeken'] }, Empty: { means } });
  expect(['A', 'Empty', 'Lemma:opzoeken', 'Lemma:zoeken', 'B'].map((tag) => lexicon.hasTag(tag))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('does not let one look-up change the next', () => {
  const lexicon = lexiconOf({ A: { means, words: ['bingel'] } });
  lexicon.tagsOf('bingel', 'bingel').add('Other');
  expect([...lexicon.tagsOf('bingel', 'bingel')]).toEqual(['A']);
});

it('gives the words of a tag the tags that include it, also through others', () => {
  const data = {
    Wide: { means, includes: ['Middle'] },
    Middle: { means, words: ['mid'], includes: ['Narrow'] },
    Narrow: { means, words: ['low'], verbs: ['lezen'], includes: ['Wide'] },
  };
  expect(tagsOf('low', data)).toEqual(['Middle', 'Narrow', 'Wide']);
  expect(tagsOf('mid', data)).toEqual(['Middle', 'Narrow', 'Wide']);
  expect(tagsOf('lees', data)).toEqual(['Lemma:lezen', 'Middle', 'Narrow', 'Stem', 'Wide']);
});

describe('misspelled words', () => {
  const data = { Pack: { means, nouns: ['woordpakket'] }, Swim: { means, words: ['zwemmen'] } };

  it('are taken for what they were meant to be', () => {
    expect(tagsOf('wordpakketten', data)).toEqual(['Pack']);
    expect(tagsOf('zwemmmen', data)).toEqual(['Swim']);
  });

  it('are left alone where they are words themselves', () => {
    const both = { ...data, Other: { means, words: ['zwemen'] } };
    expect(tagsOf('zwemen', both)).toEqual(['Other']);
  });
});
