import { expect, test } from 'vitest';
import { aGroup, aPoint } from '../testing.ts';
import { grouped } from './grouped.ts';

const at = (number: number, group: number) => ({ number, point: aPoint({ key: `${number}`, group }) });

test('points stand under their entry, and entries under their day', () => {
  const groups = [
    aGroup({ kind: 'plan' }),
    aGroup({ day: '2026-11-09', heading: 'Maandag' }),
    aGroup({ day: '2026-11-09', heading: 'maandag 9' }),
    aGroup({ heading: 'Dinsdag' }),
    aGroup({}),
  ];
  const sections = grouped([at(1, 0), at(2, 1), at(3, 1), at(4, 2), at(5, 3), at(6, 4)], groups);
  expect(
    sections.map(({ isPlan, day, heading, entries }) => [
      isPlan,
      day ?? heading,
      entries.map(({ points }) => points.map(({ number }) => number)),
    ]),
  ).toEqual([
    [true, undefined, [[1]]],
    [false, '2026-11-09', [[2, 3], [4]]],
    [false, 'Dinsdag', [[5]]],
    [false, undefined, [[6]]],
  ]);
});
