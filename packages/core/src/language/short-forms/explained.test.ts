import { describe, expect, it } from 'vitest';
import { ShortForms } from './short-forms.ts';
import { dutchData, finderFor } from './testing.ts';

const find = finderFor();
const forms = new ShortForms(dutchData);

describe('explained short forms', () => {
  it.each([
    'Wereldoriëntatie (WO): egel kleuren, WO-map mee',
    'WO (wereldoriëntatie): egel kleuren',
    'W.O. = wereldoriëntatie',
    'WO betekent wereldoriëntatie.',
    'WO is wereldoriëntatie.',
    'WO, dat is wereldoriëntatie',
    'WO staat voor wereldoriëntatie.',
    'wereldoriëntatie, kortweg WO, in de tuin',
    'wereldoriëntatie of WO in de tuin',
    'We gaan zelfstandig werken (ZW): twee taken, ZW in je kaft',
    'Wat wij LO noemen, heet daar lichamelijke opvoeding (LO).',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['Wat betekent KT?', ['kt']],
    ['Zoek op wat GIP betekent.', ['gip']],
    ['Neem je map (WO) mee.', ['wo']],
    ['Toets (KT) over kleuren', ['kt']],
    ['WO (woordjes leren)', ['wo']],
  ])('%s explains nothing', (text, expected) => {
    expect(find(text).map(({ form }) => form)).toEqual(expected);
  });

  it('tells what a heading explains to the entries under it', () => {
    const explained = new Set<string>();
    forms.addExplained('Deze week: wereldoriëntatie (WO) en kleine toets (KT)', explained);
    expect([...explained].sort()).toEqual(['kt', 'wo']);
    expect(find('WO-bundel, KT en TW', { explained }).map(({ form }) => form)).toEqual(['tw']);
  });

  it('looks at the labels beside an entry', () => {
    expect(find('WO: egel kleuren', { context: ['Wereldoriëntatie (WO)'] })).toEqual([]);
  });

  it('keeps a day apart from the subject that is written alike', () => {
    const hits = find('Wereldoriëntatie (WO): toets tegen wo');
    expect(hits.map(({ short, form }) => [short, form])).toEqual([['wo', 'day wo']]);
  });
});
