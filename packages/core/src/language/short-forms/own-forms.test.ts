import { describe, expect, it } from 'vitest';
import { finderFor, marked } from './testing.ts';

describe("a school's own short forms", () => {
  it('are found, also where everybody else knows them', () => {
    const find = finderFor([
      { short: 'KAP', full: ['kapelklas'], kind: 'general', known: false },
      { short: 'tv', full: ['taalvaardigheid'], kind: 'subject', known: false },
    ]);
    const text = 'KAP op tijd, tv: gedicht';
    expect(marked(text, find(text))).toBe('[KAP] op tijd, <tv>: gedicht');
    expect(find(text).map(({ full }) => full)).toEqual([['kapelklas'], ['taalvaardigheid']]);
  });

  it('are silent when families know them', () => {
    const find = finderFor([{ short: 'KT', full: [], kind: 'general', known: true }]);
    expect(find('KT over kleuren, KT-bundel, KT3')).toEqual([]);
    expect(finderFor([{ short: 'blz', full: [], kind: 'general', known: true }])('Lees blz. 3')).toEqual([]);
  });

  it('take the place of what the pack says', () => {
    const find = finderFor([{ short: 'WO', full: ['werkonderwijs'], kind: 'subject', known: false }]);
    expect(find('WO: hamer mee')[0]).toMatchObject({ full: ['werkonderwijs'], isCertain: true });
  });
});

describe('a pack without short forms', () => {
  it('finds none', () => {
    expect(finderFor([], {})('WO: blz. 3, wisk. en ned')).toEqual([]);
  });
});

describe('labels', () => {
  const find = finderFor();
  it.each([
    ['Ma 12/5', '[Ma] 12/5'],
    ['Wo', '[Wo]'],
    ['WO', '<WO>'],
    ['Rek', '<Rek>'],
    ['F', '<F>'],
    ['L4', 'L4'],
    ['Klas 4B – BS De Bron', 'Klas 4B – BS De Bron'],
  ])('%s', (text, expected) => {
    expect(marked(text, find(text, { isLabel: true }))).toBe(expected);
  });
});
