import {
  hasOtherDays,
  isAfterDayWord,
  isAlone,
  isBeforeActivity,
  isBeforeDate,
  isBesideDay,
  opensAgendaLine,
} from './days.ts';
import { closes, hasDot, isAbbreviationDot, opens, opensLine, opensSentence, type Spot } from './position.ts';
import type { Scene } from './scene.ts';
import type { EvidenceName } from './short-form-data.ts';

type Test = (scene: Scene, spot: Spot) => boolean;

/** The tests behind the words in `needs:` and `unless:` of the data. */
const tests: Readonly<Record<EvidenceName, Test>> = {
  dot: (scene, { last }) => isAbbreviationDot(scene, last),
  anydot: (scene, { last }) => hasDot(scene.after(last)),
  dots: (scene, { first, last }) => first < last || scene.raw(first).includes('.'),
  colon: (scene, spot) => isWholeLabel(scene, spot) || /^\.?\s?:(?!\d)/.test(scene.after(spot.last)),
  label: (scene, spot) => isWholeLabel(scene, spot) || isBeforeBorder(scene, spot),
  heads: (scene, spot) => opens(scene, spot) && isBeforeReferenceWord(scene, spot),
  line: (scene, { first }) => opensLine(scene, first),
  opens,
  closes,
  number: hasNumber,
  dotnumber: (scene, spot) => hasDot(scene.after(spot.last)) && hasNumber(scene, spot),
  glued: (_, { glued }) => glued === 'number',
  amount: hasAmount,
  street: (scene, { first }) =>
    first > 0 && endsWithAny(scene.key(first - 1), scene.vocabulary.around('streets')),
  letters: (scene, { first, last }) =>
    (isLetter(scene, first - 1) && isJoint(scene.before(first))) ||
    (isLetter(scene, last + 1) && isJoint(scene.after(last))),
  cry: (scene, { first, last }) => opensSentence(scene, first) && /^\s?[,!]/.test(scene.after(last)),
  reference: (scene, spot) => hasNumber(scene, spot) || isBeforeReferenceWord(scene, spot),
  lesson: (scene, { first, last, glued }) =>
    glued === 'word' ||
    (/^[\s.:]*$/.test(scene.before(first)) && isLessonWord(scene, first - 1)) ||
    (/^\.?\s*$/.test(scene.after(last)) && isIn(scene, 'lessonAfter', last + 1)),
  beside: (scene, { first, last }) => isBesideSubject(scene, first, -1) || isBesideSubject(scene, last, 1),
  capital: (scene, { first }) =>
    /^\p{Lu}/u.test(scene.raw(first)) && !opensSentence(scene, first) && !scene.isShouting,
  capitals: (scene, { first }) => {
    const raw = scene.raw(first);
    return raw.length > 1 && raw === raw.toUpperCase() && !scene.isShouting;
  },
  small: (scene, { first }) => /^\p{Ll}/u.test(scene.raw(first)),
  heading: (scene) => scene.isLabel,
  date: isBeforeDate,
  until: isAfterDayWord,
  deadline: (scene, spot) => isAfterDayWord(scene, spot) && closes(scene, spot),
  row: isBesideDay,
  alone: isAlone,
  agenda: opensAgendaLine,
  activity: isBeforeActivity,
  week: hasOtherDays,
  sum: isInSum,
};

export const evidenceNames = Object.keys(tests) as readonly EvidenceName[];

export function hasEvidence(name: EvidenceName, scene: Scene, spot: Spot): boolean {
  return tests[name](scene, spot);
}

function hasNumber(scene: Scene, { last, glued }: Spot): boolean {
  if (glued === 'number') return true;
  return /^[.]?[\s:#°(]{0,3}$/.test(scene.after(last)) && /^\d/.test(scene.raw(last + 1));
}

function hasAmount(scene: Scene, { first, glued }: Spot): boolean {
  if (glued === 'amount') return true;
  return first > 0 && /^\s*$/.test(scene.before(first)) && /^\d+(?:[.,]\d+)?$/.test(scene.raw(first - 1));
}

/** It is all that a heading or a cell of a label column says. */
function isWholeLabel(scene: Scene, { first, last, glued }: Spot): boolean {
  return scene.isLabel && !glued && first === 0 && last === scene.count - 1;
}

function isBeforeBorder(scene: Scene, spot: Spot): boolean {
  // a letter before "=" is a formula: "F = m x a"
  if (scene.raw(spot.first).length === 1 && /^\s*=/.test(scene.after(spot.last))) return false;
  if (!opens(scene, spot)) return false;
  return (
    /^\.?\s*(?::(?!\d)|[–—=→>]|-\s|-+>)|^\.?\s+\|/.test(scene.after(spot.last)) || isBeforeRemark(scene, spot)
  );
}

/** A remark in brackets stands between a label and its colon: "Rek (iedereen!): blad 3". */
function isBeforeRemark(scene: Scene, { last }: Spot): boolean {
  const end = scene.end(last);
  return /^\.?\s*\([^()\n]{1,40}\)\s*:(?!\d)/.test(scene.text.slice(end, end + longestRemark));
}

const longestRemark = 50;

/** A minus rather than "minimum": "te laat = min 2", "min 3 plus 5". */
function isInSum(scene: Scene, { first, last }: Spot): boolean {
  if (/=\s*$/.test(scene.before(first))) return true;
  return scene.vocabulary.around('sums').has(scene.key(last + 2));
}

/** "rek blz. 3", "W p3", "TA: les 4". */
function isBeforeReferenceWord(scene: Scene, { last }: Spot): boolean {
  if (!/^\.?[\s,:(–-]*$/.test(scene.after(last))) return false;
  const reference = scene.vocabulary.around('reference');
  const key = scene.key(last + 1);
  return reference.has(key) || reference.has(key.replace(/\d.*$/, ''));
}

function isLessonWord(scene: Scene, index: number): boolean {
  if (index < 0) return false;
  if (isIn(scene, 'lessonBefore', index)) return true;
  return endsWithAny(scene.key(index), scene.vocabulary.around('lessonEnds'));
}

function endsWithAny(key: string, ends: ReadonlySet<string>): boolean {
  for (const end of ends) if (key.endsWith(end)) return true;
  return false;
}

function isLetter(scene: Scene, index: number): boolean {
  return scene.key(index).length === 1 && /^\p{L}$/u.test(scene.raw(index));
}

function isJoint(gap: string): boolean {
  return /^\s?[+,/&–-]\s?$/.test(gap);
}

/** Looks one place further over "en", "of" and signs that join. */
function isBesideSubject(scene: Scene, index: number, step: 1 | -1): boolean {
  const gapTo = (from: number) => (step > 0 ? scene.after(from) : scene.before(from));
  let at = index + step;
  if (!/^[.\s,/+&-]*$/.test(gapTo(index))) return false;
  if (isIn(scene, 'joins', at)) {
    if (!/^\s+$/.test(gapTo(at))) return false;
    at += step;
  }
  if (at < 0 || at >= scene.count) return false;
  const key = scene.key(at);
  if (scene.vocabulary.around('subjects').has(key)) return true;
  return scene.vocabulary.forms
    .find(scene.raw(at), key)
    .some(({ kind, needs }) => kind === 'subject' && needs.length === 0);
}

function isIn(scene: Scene, list: Parameters<Scene['vocabulary']['around']>[0], index: number): boolean {
  return scene.vocabulary.around(list).has(scene.key(index));
}
