import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagPhrases } from '../../phrases.ts';
import { readSentence, readSentences } from '../../testing.ts';
import { dutch } from '../dutch.ts';
import { doerTags, markDoers } from './mark-doers.ts';

const data = {
  HomeAdult: {
    means: 'for the test',
    words: ['mama', 'papa', 'ouders', 'oma', 'volwassene', 'iemand thuis', 'een ouder', 'een van je ouders'],
  },
  ChildWord: { means: 'for the test', words: ['kind', 'zoon', 'dochter', 'kinderen'] },
  SchoolAdult: { means: 'for the test', words: ['juf', 'meester', 'leerkracht'] },
  FellowPupil: { means: 'for the test', words: ['klasgenoot', 'maatje'] },
  TeachThing: { means: 'for the test', words: ['taak', 'woorden', 'fouten'] },
  Do: {
    means: 'for the test',
    verbs: [
      'na|kijken: keek keken gekeken',
      'op|vragen: vroeg vroegen gevraagd',
      'uit|leggen: legde legden gelegd',
      'voor|lezen: las lazen gelezen',
      'verbeteren',
      'overhoren: overhoord',
      'helpen: hielp hielpen geholpen',
      'oefenen',
      'lezen: las lazen gelezen',
      'maken',
      'bespreken: besprak bespraken besproken',
      'geven: gaf gaven gegeven',
      'dicteren',
    ],
  },
};

/** Each verb with the tags that say who: "verbetert=ByHome". */
function doings(text: string, wanted: RegExp): string[] {
  const sentence = readSentence(text, data);
  tagPhrases(sentence);
  dutch.tagInContext(sentence);
  return sentence.words.flatMap(({ raw, tags }) => {
    const found = [...tags].filter((tag) => wanted.test(tag)).sort();
    return found.length > 0 && [...tags].some((tag) => tag.startsWith('Lemma:'))
      ? [`${raw}=${found.join('+')}`]
      : [];
  });
}

describe('who does it', () => {
  it.each([
    // a grown-up at home
    ['Mama of papa kijkt het na', ['kijkt=ByHome']],
    ['Vanavond verbetert papa de taak', ['verbetert=ByHome']],
    ['Laat je ouders de taak verbeteren', ['verbeteren=ByHome']],
    ['Taak laten nakijken door een ouder', ['nakijken=ByHome']],
    ['Je ouders laten verbeteren', ['verbeteren=ByHome']],
    ['Kan iemand thuis je helpen?', ['helpen=ByHome']],
    ['Een ouder die je helpt', ['helpt=ByHome']],
    ['De woorden worden door mama opgevraagd', ['opgevraagd=ByHome']],
    ['Je ouders hebben de taak nagekeken', ['nagekeken=ByHome']],
    ['Vraag aan je ouders om de woorden te overhoren', ['overhoren=ByHome']],
    ['We verwachten van ouders dat zij de fouten bespreken', ['bespreken=ByHome']],
    ['Papa luistert en verbetert', ['verbetert=ByHome']],
    ['Vraag hoe men vroeger deelde en laat mama het uitleggen', ['uitleggen=ByHome']],
    ['ouders: nakijken en verbeteren', ['nakijken=ByReader', 'verbeteren=ByReader']],
    ['Laat mama, papa of oma de woorden opvragen', ['opvragen=ByHome']],
    ['Je legt het aan mama uit en laat haar verbeteren', ['legt=ByReader', 'verbeteren=ByHome']],
    ['Vraag of papa je helpt', ['helpt=ByHome']],
    ['Verwacht wordt dat ouders meewerken en uitleggen', ['uitleggen=ByHome']],
    // the reader
    ['Verbeter de taak', ['Verbeter=ByReader']],
    ['woorden overhoren', ['overhoren=ByReader']],
    ['Gelieve de woorden te overhoren', ['overhoren=ByReader']],
    ['Wilt u de fouten verbeteren?', ['verbeteren=ByReader']],
    ['Dat u de taak naleest en verbetert', ['verbetert=ByReader']],
    ['We vragen u om de woorden te dicteren', ['dicteren=ByReader']],
    ['Als je uw kind helpt', ['helpt=ByReader']],
    ['De juf vraagt om thuis te oefenen', ['oefenen=ByReader']],
    ['Probeer elke dag te lezen', ['lezen=ByReader']],
    ['Het is fijn om samen te lezen', ['lezen=ByReader']],
    ['Wilt u die oefenen?', ['oefenen=ByReader']],
    ['Verbeter en oefen de woorden', ['Verbeter=ByReader', 'oefen=ByReader']],
    ['Waar nodig uitleg geven', ['geven=ByReader']],
    // the child
    ['Uw kind leest elke dag', ['leest=ByChild']],
    ['Laat uw kind eerst zelf lezen', ['lezen=ByChild']],
    ['Ouders laten hun kind oefenen', ['oefenen=ByChild']],
    ['Vanavond kan je zoon oefenen', ['oefenen=ByChild']],
    // school, pupils, somebody
    ['Ik verbeter de taak', ['verbeter=BySchool']],
    ['De juf legt het uit', ['legt=BySchool']],
    ['Verbeteren doe ik in de klas', ['Verbeteren=BySchool']],
    ['De fouten verbeter ik zelf', ['verbeter=BySchool']],
    ['De taak wordt verbeterd door de meester', ['verbeterd=BySchool']],
    ['Laat je maatje de woorden opvragen', ['opvragen=ByPeer']],
    ['Laat je opvragen', ['opvragen=BySomeone']],
    ['De woorden zijn verbeterd', []],
  ])('%s', (text, expected) => {
    expect(doings(text, /^By/)).toEqual(expected);
  });
});

describe('with whom, for whom', () => {
  it.each([
    ['Maak de taak samen met een volwassene', ['Maak=WithHome']],
    ['Woorden oefenen met mama of papa', ['oefenen=WithHome']],
    ['Lees met uw kind', ['Lees=WithChild']],
    ['Lees uw kind elke avond voor', ['Lees=ToChild']],
    ['Help je kind', ['Help=ToChild']],
    ['Lees luidop voor aan papa', ['Lees=ToHome']],
    ['Bespreek de fouten met een klasgenoot', ['Bespreek=WithPeer']],
    ['U overhoort uw dochter', ['overhoort=ToChild']],
    ['Maak de taak, mama is trots', []],
  ])('%s', (text, expected) => {
    expect(doings(text, /^(?:With|To)(?!Do$)/)).toEqual(expected);
  });
});

describe('what is only told', () => {
  it.each([
    ['Lees wat u thuis oefent', ['oefent=Aside']],
    ['De woorden die we lezen', ['lezen=Aside']],
    ['Vertel hoe je oefent', ['oefent=Aside']],
    ['Ouders die helpen, zijn welkom', ['helpen=Aside']],
    ['Wilt u die oefenen?', []],
    ['Kijk die taak na', []],
  ])('%s', (text, expected) => {
    expect(doings(text, /^Aside$/)).toEqual(expected);
  });
});

it('takes a bare stem for a noun unless it is a command or stands beside its subject', () => {
  expect(doings('Papa gaat naar het werk met uitleg', /^By/)).toEqual([]);
  expect(doings('Als ik het uitleg', /^By/)).toEqual(['uitleg=BySchool']);
});

it('marks any run of words without failing, and with its own tags only', () => {
  const word = fc.constantFrom(
    ...'mama papa constructor je u wij hij die laat laten te om wat en of met door aan het verbeteren verbetert verbeterd oefen lees nakijken na kijk uit leg , . kind juf iemand vraag vragen'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      const known = new Set(doerTags);
      for (const sentence of readSentences(words.join(' '), data)) {
        const before = sentence.words.map(({ tags }) => new Set(tags));
        markDoers(sentence);
        sentence.words.forEach(({ tags }, index) => {
          for (const tag of tags) expect(before[index]?.has(tag) || known.has(tag)).toBe(true);
        });
      }
    }),
  );
});
