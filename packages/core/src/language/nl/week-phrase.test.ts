import { describe, expect, test } from 'vitest';
import { findWeek } from './week-phrase.ts';

describe('findWeek', () => {
  test.each([
    ['Thuiswerk – week van 23 november', 'week van 23 november', '2026-11-23'],
    ['week van maandag 23/11', 'week van maandag 23/11', '2026-11-23'],
    ['Week: 23 tot 27 november', '23 tot 27 november', '2026-11-23'],
    ['Van maandag 23 t.e.m. vrijdag 27 november', 'maandag 23 t.e.m. vrijdag 27 november', '2026-11-23'],
    ['23/11 - 27/11', '23/11 - 27/11', '2026-11-23'],
    ['30 november tot en met 4 december', '30 november tot en met 4 december', '2026-11-30'],
    ['30-4 december', '30-4 december', '2026-11-30'],
    ['28 december tot 1 januari', '28 december tot 1 januari', '2026-12-28'],
    ['28 tot 1 januari', '28 tot 1 januari', '2026-12-28'],
    ['Weektaak week 48', 'week 48', '2026-11-23'],
    ['week 2', 'week 2', '2027-01-11'],
    ['Week 2, 2024', 'Week 2, 2024', '2024-01-08'],
  ])('reads %j', (text, phrase, monday) => {
    expect(findWeek(text, { schoolYear: '2026-2027' })).toEqual({ text: phrase, monday });
  });

  test('counts from a day nearby', () => {
    expect(findWeek('week 48', { referenceDay: '2026-11-01' })?.monday).toBe('2026-11-23');
    expect(findWeek('week van 23 november', { referenceDay: '2026-11-01' })?.monday).toBe('2026-11-23');
  });

  test('names the week even when the year is unknown', () => {
    expect(findWeek('week van 4 mei')).toEqual({ text: 'week van 4 mei' });
    expect(findWeek('week 48')).toEqual({ text: 'week 48' });
    expect(findWeek('week 53', { schoolYear: '2027-2028' })).toEqual({ text: 'week 53' });
  });

  test.each([
    ['week 37 (7 september tot 11 september 2026)', '7 september tot 11 september 2026', '2026-09-07'],
    ['28 september tot 2 oktober 2026', '28 september tot 2 oktober 2026', '2026-09-28'],
    ['week van 28 september – 2 oktober 2026', 'week van 28 september – 2 oktober 2026', '2026-09-28'],
    ['7/9 - 11/9/2026', '7/9 - 11/9/2026', '2026-09-07'],
    ['28 december tot 1 januari 2027', '28 december tot 1 januari 2027', '2026-12-28'],
  ])('takes the year at the end of %j for both ends', (text, phrase, monday) => {
    expect(findWeek(text)).toEqual({ text: phrase, monday });
  });

  test.each(['Maandag 23 november', 'deze week', 'blz. 12-14', 'week 48a', 'elke week 3 bladen'])(
    'no week in %j',
    (text) => {
      const found = findWeek(text, { schoolYear: '2026-2027' });
      expect(found?.text ?? '').toBe(text === 'elke week 3 bladen' ? 'week 3' : '');
    },
  );
});
