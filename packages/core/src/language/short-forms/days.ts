import { closes, opens, opensLine, type Spot } from './position.ts';
import type { Scene } from './scene.ts';

/** A date or clock time: 14/3, 14.03.2026, 15u, 8u30, 10.30. */
const dateOrTime = /^\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?|-\d{1,2}-\d{2,4}|[uh]\d{0,2})$/i;

/** A date, a clock time or a part of the day stands behind a short day name. */
export function isBeforeDate(scene: Scene, { last }: Spot): boolean {
  const next = last + 1;
  if (!/^\.?[\s(,]*(?:om\s)?$/.test(scene.after(last))) return false;
  const key = scene.key(next);
  const raw = scene.raw(next);
  const { vocabulary } = scene;
  if (dateOrTime.test(raw) || vocabulary.around('dayParts').has(key)) return true;
  if (key === 'om' && /^\d/.test(scene.raw(next + 1))) return true;
  return (
    /^\d{1,2}(?:e|de|ste)?$/i.test(raw) && /^\s*$/.test(scene.after(next)) && isMonthOrHour(scene, next + 1)
  );
}

function isMonthOrHour(scene: Scene, index: number): boolean {
  const key = scene.key(index);
  return key === 'u' || key === 'uur' || key === 'lesuur' || scene.vocabulary.around('months').has(key);
}

/** A word such as "op" or "tegen" stands before it. */
export function isAfterDayWord(scene: Scene, { first }: Spot): boolean {
  if (first === 0) return false;
  const gap = scene.before(first);
  if (/(?:→|⇒|->|>)\s*$/.test(gap)) return true;
  return /^\.?\s+$/.test(gap) && scene.vocabulary.around('dayBefore').has(scene.key(first - 1));
}

/** Another day stands beside it: "ma en do", "di/wo", "ma-vr". */
export function isBesideDay(scene: Scene, { first, last }: Spot): boolean {
  return isDayAt(scene, first, -1) || isDayAt(scene, last, 1);
}

function isDayAt(scene: Scene, index: number, step: 1 | -1): boolean {
  const gapTo = (from: number) => (step > 0 ? scene.after(from) : scene.before(from));
  if (!/^[\s,./+&–→>|()-]*$/.test(gapTo(index))) return false;
  let at = index + step;
  if (scene.vocabulary.around('joins').has(scene.key(at))) {
    if (!/^[.\s]+$/.test(gapTo(at))) return false;
    at += step;
  }
  if (!scene.vocabulary.around('dayNames').has(scene.key(at)) || scene.key(at) === scene.key(index))
    return false;
  if (!scene.vocabulary.around('dayNames').has(scene.key(index)) || scene.key(at).length > 5) return true;
  return isInCapitals(scene.raw(at)) === isInCapitals(scene.raw(index));
}

/** It stands alone in a line, a cell or the whole text. */
export function isAlone(scene: Scene, { first, last }: Spot): boolean {
  return (
    opensLine(scene, first) && /^\.?\s*(?:[|\n]|$)/.test(scene.after(last)) && closes(scene, { first, last })
  );
}

/** It opens a line and an activity, a number or another short form follows; in lower case anything may follow. */
export function opensAgendaLine(scene: Scene, spot: Spot): boolean {
  if (!opens(scene, spot) || closes(scene, spot)) return false;
  const isLine = opensLine(scene, spot.first);
  if (isLine && /^\p{Ll}/u.test(scene.raw(spot.first))) return true;
  if (!isLine && !hasOtherDays(scene, spot)) return false;
  return (
    isBeforeActivity(scene, spot) || isBeforeShortForm(scene, spot) || /^\d/.test(scene.raw(spot.last + 1))
  );
}

/** What follows is something that is done on a day, a subject for one. */
export function isBeforeActivity(scene: Scene, { last }: Spot): boolean {
  const key = scene.key(last + 1);
  if (scene.vocabulary.around('events').has(key) || scene.vocabulary.around('subjects').has(key)) return true;
  return scene.vocabulary.forms
    .find(scene.raw(last + 1), key)
    .some(({ kind, needs }) => kind === 'subject' && needs.length === 0);
}

/** A form follows that is short wherever it stands. */
function isBeforeShortForm(scene: Scene, { last }: Spot): boolean {
  return scene.vocabulary.forms
    .find(scene.raw(last + 1), scene.key(last + 1))
    .some(({ needs }) => needs.length === 0);
}

/** Other short day names label parts of the same text, written alike. */
export function hasOtherDays(scene: Scene, { first }: Spot): boolean {
  const key = scene.key(first);
  const shape = shapeOf(scene.raw(first));
  return scene.dayLabels.some((label) => keyDiffers(label, key) && shapeOf(label) === shape);
}

function keyDiffers(label: string, key: string): boolean {
  return label.toLowerCase() !== key;
}

function shapeOf(raw: string): string {
  if (raw === raw.toLowerCase()) return 'lower';
  return raw === raw.toUpperCase() ? 'upper' : 'title';
}

/** Written in capitals, as "WO" for the subject rather than "Wo" or "wo" for the day. */
function isInCapitals(raw: string): boolean {
  return raw === raw.toUpperCase();
}
