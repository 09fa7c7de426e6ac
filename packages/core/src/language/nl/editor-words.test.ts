import { expect, test } from 'vitest';
import { kindNamed } from '../../readers/kind-names.ts';
import { planFields } from '../../readers/plan/front-matter-fields.ts';
import { isDayLabel } from './calendar.ts';
import { dutchWords } from './editor-words.ts';
import { sectionKind } from './section-kind.ts';
import { isSubjectLabel } from './subject-label.ts';

test('what an editor offers is understood by the readers', () => {
  const { subjects, sections, days, frontMatter, kinds } = dutchWords;
  expect(subjects.filter((name) => !isSubjectLabel(name))).toEqual([]);
  expect(days.filter((name) => !isDayLabel(name))).toEqual([]);
  expect(Object.keys(frontMatter).filter((key) => !planFields.has(key))).toEqual([]);
  for (const [kind, name] of Object.entries(kinds)) expect(kindNamed(name)).toBe(kind);
  for (const [kind, names] of Object.entries(sections)) {
    for (const name of names) expect([name, sectionKind(name)]).toEqual([name, kind]);
  }
});
