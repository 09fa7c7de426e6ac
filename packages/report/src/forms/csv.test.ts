import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('writes numbers plainly, quotes what must be quoted and disarms formulas', () => {
  const table = {
    id: 'x',
    title: 'X',
    columns: [
      { label: 'Naam, voluit', kind: 'text' },
      { label: 'Aandeel', kind: 'share' },
      { label: 'Euro', kind: 'money' },
      { label: 'Marge', kind: 'share', halves: ['Van', 'Tot'] },
    ],
    rows: [
      ['zegt "nee"', 0.25, 450, [0.1, 0.5]],
      ['=1+1', null, 0, null],
      ['–', 1, 5, [0.2, null]],
    ],
  } as const;
  expect(csv(table)).toBe(
    '\ufeff"Naam, voluit",Aandeel,Euro,Van,Tot\r\n"zegt ""nee""",0.25,4.5,0.1,0.5\r\n\'=1+1,,0,,\r\n–,1,0.05,0.2,\r\n',
  );
});
