import type { EntryKind } from '../../agenda/entry.ts';
import { sectionNames } from './section-names.ts';
import { subjectNames } from './subject-names.ts';

/** Words that an editor can offer to who writes a plan; lower case. */
export interface EditorWords {
  /** Names of school subjects, in full. */
  readonly subjects: readonly string[];
  /** Headings that tell what stands under them, by kind. */
  readonly sections: Readonly<Record<EntryKind, readonly string[]>>;
  readonly days: readonly string[];
  /** Keys of the front matter, with an example of a value. */
  readonly frontMatter: Readonly<Record<string, string>>;
  /** What a kind column calls each kind. */
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

/** A name that asks for a number behind it ("stap #") is no heading by itself. */
const whole = (names: readonly string[]) => names.filter((name) => !name.includes('#'));

/** What an editor offers in a Dutch plan. */
export const dutchWords: EditorWords = {
  subjects: subjectNames,
  sections: {
    task: whole(sectionNames.task),
    lesson: whole(sectionNames.lesson),
    test: whole(sectionNames.test),
    material: whole(sectionNames.material),
    message: whole(sectionNames.message),
  },
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'weekend'],
  frontMatter: {
    school: 'Basisschool De Vlierboom',
    klas: '4A',
    leerjaar: 'L4',
    week: '2026-11-23',
    schooljaar: '2026-2027',
    uitgedeeld: '2026-11-23',
  },
  kinds: { task: 'taak', lesson: 'les', test: 'toets', material: 'materiaal', message: 'bericht' },
};
