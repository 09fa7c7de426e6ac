import { describe, expect, test } from 'vitest';
import { SourceText } from '../../agenda/source-text.ts';
import { ReadError } from '../read-error.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse.ts';

function read(yaml: string, referenceDay?: string) {
  const source = new SourceText(`---\n${yaml}\n---\n\n# Plan\n`);
  return readFrontMatter(parseMarkdown(source.text), source, 'plan.md', referenceDay);
}

describe('readFrontMatter', () => {
  test('reads Dutch keys', () => {
    expect(
      read('school: De Zonnebloem\nklas: 4A\nleerjaar: 4\nweek: 48\nschooljaar: 2026-2027\nauteur: iemand'),
    ).toEqual({
      meta: {
        school: 'De Zonnebloem',
        className: '4A',
        grade: 'L4',
        week: 'week 48',
        schoolYear: '2026-2027',
        given: '2026-11-23',
      },
      weekStart: '2026-11-23',
      notices: [],
    });
  });

  test('reads English keys, quotes and a day handed out', () => {
    expect(
      read('Class: "L2 B"\nschool year: 2026-2027\ngiven: vr 20/11\nweek: 23 tot 27 november').meta,
    ).toEqual({
      className: 'L2 B',
      grade: 'L2',
      schoolYear: '2026-2027',
      week: '23 tot 27 november',
      given: '2026-11-20',
    });
  });

  test('takes a day for the week, and a reference day for the year', () => {
    expect(read('week: 2026-11-25').weekStart).toBe('2026-11-23');
    expect(read('week: 23 tot 27 november').weekStart).toBeUndefined();
    expect(read('week: 23 tot 27 november', '2026-09-01').weekStart).toBe('2026-11-23');
    expect(read('groep: 6').meta).toEqual({ grade: 'L4' });
  });

  test('says what it does not understand', () => {
    const { meta, notices } = read('leerjaar: twaalfde\nklas: 3B');
    expect(meta).toEqual({ className: '3B' });
    expect(notices).toMatchObject([{ code: 'skipped', span: { start: 14, end: 22 } }]);
  });

  test.each([
    ['klas: "4A', { line: 2, column: 10 }],
    ['klas: 4A\n\tweek: 3', { line: 3 }],
    ['gewoon een zin', { line: 2, column: 1 }],
    ['- klas: 4A', { line: 2, column: 1 }],
    ['klas: 4A\nklas: 4B', { line: 3 }],
  ])('refuses %j with its place', (yaml, position) => {
    expect(() => read(yaml)).toThrow(ReadError);
    expect(() => read(yaml)).toThrow(
      expect.objectContaining({ path: 'plan.md', position: expect.objectContaining(position) }),
    );
  });

  test('is nothing without front matter', () => {
    const source = new SourceText('# Plan');
    expect(readFrontMatter(parseMarkdown('# Plan'), source, 'plan.md', undefined)).toEqual({
      meta: {},
      notices: [],
    });
    expect(read('# niets').meta).toEqual({});
  });
});
