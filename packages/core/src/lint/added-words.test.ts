import { expect, it } from 'vitest';
import { readAgenda } from '../readers/index.ts';
import { aPack, aRule } from '../rules/testing.ts';
import { applyEdits } from './apply-fixes.ts';
import { lint } from './lint.ts';

const label = { nl: 'x', en: 'x' };
const pack = aPack([
  aRule('no-x', { patterns: ['#Platform'], suggestions: [{ label, append: ', of op papier' }] }),
]);

/** The file with the words added, "^" for them; undefined where the format cannot say them. */
function added(path: string, text: string): string | undefined {
  const { findings } = lint(readAgenda(new TextEncoder().encode(text), { path }), { pack });
  const [edit] = findings[0]?.suggestions[0]?.edits ?? [];
  return edit && applyEdits(text, [{ ...edit, text: '^' }]);
}

it.each([
  ['plan.md', '- Maak het op Bingel', '- Maak het op Bingel^'],
  ['plan.md', '- Maak het op\n  Bingel.\n- Lees', '- Maak het op\n  Bingel^.\n- Lees'],
  ['plan.md', '- Maak het op **Bingel**', '- Maak het op **Bingel**^'],
  ['plan.md', '- Maak [dit op Bingel](https://x.be)', '- Maak [dit op Bingel](https://x.be)^'],
  ['plan.md', '- Maak dit op Bingel, <https://www.x.be>', '- Maak dit op Bingel, <https://www.x.be>^'],
  ['plan.md', '- Maak het op `Bingel`', '- Maak het op `Bingel`^'],
  [
    'plan.md',
    '| dag | taak |\n| -- | -- |\n| ma | Maak het op **Bingel** |',
    '| dag | taak |\n| -- | -- |\n| ma | Maak het op **Bingel**^ |',
  ],
  ['plan.txt', 'Maandag\n- Maak het (op Bingel)!\n', 'Maandag\n- Maak het (op Bingel^)!\n'],
  [
    'taken.csv',
    'datum;taak\n2026-11-23;Maak het op Bingel\n',
    'datum;taak\n2026-11-23;Maak het op Bingel^\n',
  ],
  ['taken.csv', 'datum,taak\n2026-11-23,Maak het op Bingel\n', undefined],
  [
    'taken.csv',
    'datum,taak\n2026-11-23,"Maak, op Bingel, ""les 3"""\n',
    'datum,taak\n2026-11-23,"Maak, op Bingel, ""les 3""^"\n',
  ],
])('in %s: %j', (path, text, expected) => {
  expect(added(path, text)).toBe(expected);
});
