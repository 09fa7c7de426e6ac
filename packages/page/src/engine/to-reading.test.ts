import { lint, readAgenda } from '@hwlint/core';
import { describe, expect, it } from 'vitest';
import { toReading } from './to-reading.ts';

function readingOf(text: string, path = 'plan.md') {
  const agenda = readAgenda(new TextEncoder().encode(text), { path });
  return toReading(agenda, lint(agenda));
}

const groupsOf = (text: string, path?: string) => readingOf(text, path).groups;

describe('groups', () => {
  it('name the day where the plan tells', () => {
    const [first] = groupsOf(
      '---\nweek: 9 tot 13 november 2026\n---\n\n## Maandag 9 november\n\n- Lees blz. 3.\n',
    );
    expect(first).toMatchObject({ kind: 'task', day: '2026-11-09', opening: 'Lees blz. 3.' });
  });

  it('name the class where rows of several stand together', () => {
    const csv = 'klas;vak;omschrijving\n3A;taal;Lees blz. 3\n3B;taal;Lees blz. 4\n';
    expect(groupsOf(csv, 'a.csv')).toMatchObject([
      { className: '3A', subject: 'taal' },
      { className: '3B', subject: 'taal' },
    ]);
  });

  it('put what is about the plan as a whole apart', () => {
    const tasks = ['Lees.', 'Teken.', 'Reken.', 'Zing.'].map((task) => `- ${task}`).join('\n');
    const { points, groups } = readingOf(`# Weekplan\n\n${tasks}\n`);
    const point = points.find(({ ruleId }) => ruleId === 'require-help-route');
    expect(groups[point?.group ?? -1]).toEqual({ kind: 'plan', opening: '' });
  });

  it('put what is in a heading apart', () => {
    const { points, groups } = readingOf('# WO blz. 3\n\n- Teken een egel.\n');
    expect(points.length).toBeGreaterThan(0);
    expect(groups[points[0]?.group ?? -1]?.kind).toBe('label');
  });

  it('shorten a long entry at a word', () => {
    const [group] = groupsOf(`- Lees blz. 3 ${'en teken een egel '.repeat(9)}.\n`);
    expect(group?.opening).toMatch(/^Lees blz\. 3 en teken .* \w+…$/);
    expect(group?.opening.length).toBeLessThan(75);
  });
});

describe('keys', () => {
  it('tell equal words apart by their order', () => {
    const keys = readingOf('- Lees blz. 3.\n- Lees blz. 4.\n').points.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('no-abbreviation'))).toEqual([
      'no-abbreviation:blz.:1',
      'no-abbreviation:blz.:2',
    ]);
  });

  it('stay when other words come before', () => {
    const before = readingOf('- Lees blz. 3.\n').points.map(({ key }) => key);
    expect(readingOf('- Zoek op internet.\n- Lees blz. 3.\n').points.map(({ key }) => key)).toEqual(
      expect.arrayContaining(before),
    );
  });
});
