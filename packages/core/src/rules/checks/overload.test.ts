import { describe, expect, it } from 'vitest';
import { aPlan, configOf, type Line } from '../../lint/testing.ts';
import type { PlanView } from './check.ts';
import { overload } from './overload.ts';
import { hitsIn } from './testing.ts';

const ofGrade = (grade: 'L1' | 'L5' | 'S1') => ({ plan: aPlan({ meta: { grade } }) });

function found(lines: readonly Line[], view: Partial<PlanView> = ofGrade('L1')) {
  return hitsIn(overload, lines, view).map(({ entryIndex, values }) => [entryIndex, values.minutes]);
}

const monday = { day: '2026-11-23' };

describe('overload', () => {
  it('speaks at the first entry of a day above the limit', () => {
    expect(
      found([
        { text: 'Lees de tekst', ...monday },
        { text: 'Lees 20 min', ...monday },
        { text: 'Reken 15 min', ...monday },
        { text: 'Lees 30 min', day: '2026-11-24' },
      ]),
    ).toEqual([[1, '35']]);
  });

  it('names the other entries of the day', () => {
    const lines = ['Lees 20 min', 'Reken 15 min', 'Teken 5 min'].map((text) => ({ text, ...monday }));
    expect(hitsIn(overload, lines, ofGrade('L1'))).toMatchObject([{ entryIndex: 0, together: [1, 2] }]);
  });

  it('lets the limit itself pass', () => {
    expect(found([{ text: 'Lees 30 min', ...monday }])).toEqual([]);
  });

  it('says limit, grade and where the limit comes from', () => {
    const [hit] = hitsIn(overload, [{ text: 'Lees 61 min', ...monday }], ofGrade('L5'));
    expect(hit?.values).toEqual({
      minutes: '61',
      limit: '60',
      grade: 'L5',
      source: {
        nl: 'de langste tijd die Vlaamse scholen publiceren',
        en: 'the longest time that Flemish schools publish',
      },
    });
  });

  it("goes by the school's own limit, also a higher one", () => {
    const config = configOf({ school: { classes: {}, platforms: [], minutesPerDay: { L1: 20, S1: 90 } } });
    expect(found([{ text: 'Lees 25 min', ...monday }], { ...ofGrade('L1'), config })).toEqual([[0, '25']]);
    expect(found([{ text: 'Lees 90 min', ...monday }], { ...ofGrade('S1'), config })).toEqual([]);
    const [hit] = hitsIn(overload, [{ text: 'Lees 25 min', ...monday }], { ...ofGrade('L1'), config });
    expect(hit?.values.source).toEqual({ nl: 'de afspraak van de school', en: 'as the school agreed' });
  });

  it('says nothing of a grade without a limit, or without a grade', () => {
    expect(found([{ text: 'Lees 90 min', ...monday }], ofGrade('S1'))).toEqual([]);
    expect(found([{ text: 'Lees 90 min', ...monday }], {})).toEqual([]);
  });

  it('goes by the grade of the entry before that of the plan, and keeps grades apart', () => {
    expect(
      found(
        [
          { text: 'Lees 25 min', ...monday, grade: 'L1' },
          { text: 'Lees 25 min', ...monday },
        ],
        ofGrade('L5'),
      ),
    ).toEqual([]);
    expect(found([{ text: 'Lees 35 min', ...monday, grade: 'L1' }], ofGrade('L5'))).toEqual([[0, '35']]);
  });

  it('counts tasks and tests only', () => {
    expect(
      found([
        { text: 'Lees 20 min', ...monday },
        { text: 'Toets van 5 min', ...monday, kind: 'test' },
        { text: 'We werken 50 min in de les', ...monday, kind: 'lesson' },
        { text: 'De wandeling duurt 90 min', ...monday, kind: 'message' },
      ]),
    ).toEqual([]);
  });

  it('knows a day by the day it is due, or by the heading or cell that names it', () => {
    const due = { due: '2026-11-27' };
    expect(
      found([
        { text: 'Lees 20 min', ...due },
        { text: 'Reken 20 min', ...due },
      ]),
    ).toEqual([[0, '40']]);
    const maandag = { context: ['Week 12', 'Maandag'] };
    const cell = { context: ['maandag '] };
    expect(
      found([
        { text: 'Lees 20 min', ...maandag },
        { text: 'Reken 20 min', ...cell },
      ]),
    ).toEqual([[0, '40']]);
    expect(
      found([
        { text: 'Lees 20 min', ...maandag },
        { text: 'Reken 20 min', context: ['Dinsdag'] },
      ]),
    ).toEqual([]);
  });

  it('counts the minutes of a cell beside the entry, where the entry states none', () => {
    const cells = (time: string) => ({ context: ['maandag', time] });
    expect(
      found([
        { text: 'woordjes', ...cells('20 min') },
        { text: 'tafels', ...cells("15'") },
      ]),
    ).toEqual([[0, '35']]);
    expect(
      found([
        { text: 'woordjes 10 min', ...cells('20 min') },
        { text: 'tafels 10 min', ...cells('20 min') },
        { text: 'lezen', ...cells('Taal (20 min)') },
      ]),
    ).toEqual([]);
  });

  it('never takes entries without a day for one evening', () => {
    expect(found(['Lees 20 min', 'Reken 20 min', 'Schrijf 20 min'])).toEqual([]);
    const rekenen = { context: ['Rekenen'] };
    expect(
      found([
        { text: 'Rij 1: 20 min', ...rekenen },
        { text: 'Rij 2: 20 min', ...rekenen },
      ]),
    ).toEqual([]);
  });
});
