import { describe, expect, test } from 'vitest';
import { MappedText } from '../../agenda/mapped-text.ts';
import { type Label, readLabel } from './label.ts';
import { Outline } from './outline.ts';

const label = (text: string): Label => readLabel(MappedText.verbatim(text), { weekStart: '2026-11-23' });
const contextOf = (outline: Outline) => outline.scope.context.map(({ text }) => text);

describe('Outline', () => {
  test('a heading closes those of its depth and deeper, and what stood under them', () => {
    const outline = new Outline();
    outline.openHeading(1, label('Plan'));
    outline.openHeading(2, label('Maandag'));
    outline.openHeading(3, label('Frans'));
    outline.openSoft(label('Taken'));
    expect(contextOf(outline)).toEqual(['Plan', 'Maandag', 'Frans', 'Taken']);
    expect(outline.scope).toMatchObject({ day: '2026-11-23', subject: 'Frans' });
    outline.openHeading(2, label('Dinsdag'));
    expect(contextOf(outline)).toEqual(['Plan', 'Dinsdag']);
    expect(outline.scope.subject).toBeUndefined();
  });

  test.each([
    [
      ['MAANDAG', 'Taal', 'Rekenen', 'DINSDAG', 'Taal'],
      ['DINSDAG', 'Taal'],
    ],
    [
      ['Taal', 'MAANDAG', 'DINSDAG'],
      ['Taal', 'DINSDAG'],
    ],
    [['MAANDAG', 'EXTRA'], ['EXTRA']],
    [['MAANDAG', 'EXTRA', 'DINSDAG'], ['DINSDAG']],
    [
      ['MAANDAG', 'Taken', 'Toetsen'],
      ['MAANDAG', 'Toetsen'],
    ],
    [
      ['Huiswerk', 'MAANDAG', 'DINSDAG'],
      ['Huiswerk', 'DINSDAG'],
    ],
  ])('the texts %j leave %j open', (opened, open) => {
    const outline = new Outline();
    for (const text of opened) outline.openSoft(label(text));
    expect(contextOf(outline)).toEqual(open);
  });

  test('the heading of a day can be closed with what stands under it', () => {
    const outline = new Outline();
    for (const text of ['Huiswerk', 'MAANDAG', 'Frans']) outline.openSoft(label(text));
    outline.closeDay();
    expect(contextOf(outline)).toEqual(['Huiswerk']);
    outline.closeDay();
    expect(contextOf(outline)).toEqual(['Huiswerk']);
  });

  test('a lead-in holds for its list alone', () => {
    const outline = new Outline();
    outline.openSoft(label('MAANDAG'));
    outline.within([label('Frans')], () => {
      expect(contextOf(outline)).toEqual(['MAANDAG', 'Frans']);
    });
    expect(contextOf(outline)).toEqual(['MAANDAG']);
  });

  test('work is announced by a part, a day or a subject until its list has come', () => {
    const outline = new Outline();
    const title = label('Huiswerk');
    outline.openHeading(1, title);
    outline.markTitle(title);
    expect(outline.announcesWork).toBe(false);
    outline.openHeading(2, label('Dinsdag'));
    expect(outline.announcesWork).toBe(true);
    outline.markItems();
    expect(outline.announcesWork).toBe(false);
    outline.openHeading(2, label('Weetjes'));
    expect(outline.announcesWork).toBe(false);
  });
});
