import { describe, expect, test } from 'vitest';
import { reportLocales, reportTexts } from './index.ts';

/** Every sentence, by the path to it. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${path}/${name}`));
}

describe.each(reportLocales)('the report in %s', (locale) => {
  test('says everything', () => {
    const empty = leaves(reportTexts[locale]).filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual(locale === 'fr' ? [] : ['/notes/dutchRules']);
  });
});

test('French says what the others say, in its own words', () => {
  const english = new Map(leaves(reportTexts.en));
  const same = leaves(reportTexts.fr).filter(
    ([path, text]) => text.length > 20 && english.get(path) === text,
  );
  expect(same).toEqual([]);
});
