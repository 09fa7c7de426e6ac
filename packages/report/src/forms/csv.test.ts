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
    ],
    rows: [
      ['zegt "nee"', 0.25, 450],
      ['=1+1', null, 0],
      ['–', 1, 5],
    ],
  } as const;
  expect(csv(table)).toBe(
    '\ufeff"Naam, voluit",Aandeel,Euro\r\n"zegt ""nee""",0.25,4.5\r\n\'=1+1,,0\r\n–,1,0.05\r\n',
  );
});
