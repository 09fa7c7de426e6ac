import { describe, expect, it } from 'vitest';
import { PatternError } from './pattern-error.ts';
import { lemmaTag, parsePattern, type Test } from './pattern-syntax.ts';

const word = (text: string): Test => ({ kind: 'word', word: text });
const tag = (name: string): Test => ({ kind: 'tag', tag: name });
const any: Test = { kind: 'any' };

const once = { negative: false, min: 1, max: 1, captured: false };

describe('parsePattern', () => {
  it.each([
    ['Lees', { ...once, alternatives: [[word('lees')]] }],
    ['één', { ...once, alternatives: [[word('een')]] }],
    ['foto’s', { ...once, alternatives: [[word("foto's")]] }],
    ['t/m', { ...once, alternatives: [[word('t/m')]] }],
    ['a.u.b', { ...once, alternatives: [[word('a.u.b')]] }],
    ['€', { ...once, alternatives: [[word('€')]] }],
    ['%', { ...once, alternatives: [[word('%')]] }],
    ['#Platform', { ...once, alternatives: [[tag('Platform')]] }],
    ['{opvragen}', { ...once, alternatives: [[tag('Lemma:opvragen')]] }],
    ['{kopiëren}', { ...once, alternatives: [[tag('Lemma:kopieren')]] }],
    ['.', { ...once, alternatives: [[any]] }],
    ['op?', { ...once, alternatives: [[word('op')]], min: 0 }],
    ['.{0,4}', { ...once, alternatives: [[any]], min: 0, max: 4 }],
    ['{opvragen}{1,2}', { ...once, alternatives: [[tag('Lemma:opvragen')]], max: 2 }],
    ['!niet', { ...once, alternatives: [[word('niet')]], negative: true }],
    [
      '!(niet|geen|#Number)',
      { ...once, alternatives: [[word('niet')], [word('geen')], [tag('Number')]], negative: true },
    ],
    ['[lees]', { ...once, alternatives: [[word('lees')]], captured: true }],
  ])('reads %s', (source, element) => {
    expect(parsePattern(source)).toEqual({ source, elements: [element], fromStart: false, toEnd: false });
  });

  it('reads choices of words, phrases, tags and verbs', () => {
    expect(parsePattern('(op|in de  klas|#Device|{na-kijken})?').elements).toEqual([
      {
        alternatives: [
          [word('op')],
          [word('in'), word('de'), word('klas')],
          [tag('Device')],
          [tag('Lemma:na-kijken')],
        ],
        negative: false,
        min: 0,
        max: 1,
        captured: false,
      },
    ]);
  });

  it('reads words that are several things at once, also one by one in a choice', () => {
    expect(parsePattern('#Teach&{lezen}&!#Aside').elements[0]?.alternatives).toEqual([
      [{ kind: 'all', tests: [tag('Teach'), tag('Lemma:lezen'), { kind: 'not', test: tag('Aside') }] }],
    ]);
    expect(parsePattern('(lees|#Teach)&#ByHome').elements[0]?.alternatives).toEqual([
      [{ kind: 'all', tests: [word('lees'), tag('ByHome')] }],
      [{ kind: 'all', tests: [tag('Teach'), tag('ByHome')] }],
    ]);
  });

  it.each(['a&&b', '&a', 'a&', '(a b|c)&#D', '#A&!', '#A&(b|c)'])('refuses %s', (source) => {
    expect(() => parsePattern(source)).toThrow(PatternError);
  });

  it('marks all parts of the place', () => {
    expect(parsePattern('op [het .{0,2} #Device] thuis').elements.map(({ captured }) => captured)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['^ lees', true, false],
    ['^lees', true, false],
    ['lees $', false, true],
    ['^ [lees] $', true, true],
  ])('reads the ends of %s', (source, fromStart, toEnd) => {
    const pattern = parsePattern(source);
    expect([pattern.fromStart, pattern.toEnd, pattern.elements.length]).toEqual([fromStart, toEnd, 1]);
  });

  it.each([
    ['', 'the pattern is empty'],
    ['  ', 'the pattern is empty'],
    ['[lees [dit]]', 'a [place] inside a [place]'],
    ['lees]', 'a ] without its ['],
    ['[lees dit', 'a [ without its ]'],
    ['[lees] en [maak]', 'more than one [place]'],
    ['(a|b', 'a ( or { without its end'],
    ['a)', 'a ) without its opening'],
    ['a}', 'a } without its opening'],
    ['.{2,1}', '".{2,1}" must repeat from few to at most 8 times'],
    ['.{0,9}', '".{0,9}" must repeat from few to at most 8 times'],
    ['!(niet meer|geen)', '"!(niet meer|geen)" must deny single words'],
    ['!', '"" is no word, #Tag, {verb} or choice'],
    ['(a|)', '"" is no word, #Tag, {verb} or choice'],
    ['wo-toets', '"wo-toets" is no word, #Tag, {verb} or choice'],
    ['blz.', '"blz." is no word, #Tag, {verb} or choice'],
    ["'s", `"'s" is no word, #Tag, {verb} or choice`],
    ['/a.b/', '"/a.b/" is no word, #Tag, {verb} or choice'],
    ['a+', '"a+" is no word, #Tag, {verb} or choice'],
    ['a*', '"a*" is no word, #Tag, {verb} or choice'],
    ['@method', '"@method" is no word, #Tag, {verb} or choice'],
    ['~lees~', '"~lees~" is no word, #Tag, {verb} or choice'],
    ['<chunk>', '"<chunk>" is no word, #Tag, {verb} or choice'],
    ['#platform', '"#platform" is no word, #Tag, {verb} or choice'],
    ['{lees het}', '"{lees" is no word, #Tag, {verb} or choice'],
    ['lees [het? .{0,2}] dit', 'a [place] that may be empty'],
    ['a&&b', '"a&&b" is no word, #Tag, {verb} or choice'],
  ])('refuses %s', (source, detail) => {
    let error: unknown;
    try {
      parsePattern(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PatternError);
    expect(error).toMatchObject({ pattern: source, detail, message: `pattern "${source}": ${detail}` });
  });
});

it('knows a verb by the same tag, with and without accents', () => {
  expect(lemmaTag('kopiëren')).toBe(lemmaTag('kopieren'));
});
