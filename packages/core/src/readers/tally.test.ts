import { expect, it } from 'vitest';
import { Tally } from './tally.ts';

const tally = () => new Tally('skipped', (count) => ({ nl: `${count} weg`, en: `${count} gone` }));

it('says once what was counted, at the first place', () => {
  const rows = tally();
  rows.add({ start: 3, end: 5 });
  rows.add({ start: 7, end: 9 });
  expect(rows.notices()).toEqual([
    { code: 'skipped', message: { nl: '2 weg', en: '2 gone' }, span: { start: 3, end: 5 } },
  ]);
});

it('says nothing when nothing was counted', () => {
  expect(tally().notices()).toEqual([]);
});
