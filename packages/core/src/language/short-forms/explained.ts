import { normalize } from '../normalize.ts';
import type { Scene } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keyOf } from './written-form.ts';

/** How many characters around a short form are looked at for its explanation. */
const reach = 90;

/** The keys of the short forms that a text explains, in whatever order: "wereldoriëntatie (WO)", "WO = wereldoriëntatie". */
export function explainedIn(scene: Scene): ReadonlySet<string> {
  const explained = new Set<string>();
  for (let index = 0; index < scene.count; index += 1) {
    if (!scene.mayBeShort(index)) continue;
    const raw = scene.raw(index);
    const key = keyOf(raw.split('-')[0] ?? '').replace(/\d.*$/, '');
    if (key === '' || explained.has(key)) continue;
    const behind = scene.text.slice(scene.end(index), scene.end(index) + reach);
    const ahead = scene.text.slice(Math.max(0, scene.start(index) - reach), scene.start(index));
    if (isExplained(scene.vocabulary, raw, key, behind, ahead)) explained.add(key);
  }
  return explained;
}

function isExplained(
  vocabulary: Vocabulary,
  raw: string,
  key: string,
  behind: string,
  ahead: string,
): boolean {
  const said = sayingBehind.exec(behind)?.[1];
  if (said && startsWithAny(normalize(said), vocabulary.around('means'))) return true;
  const equal = equalBehind.exec(behind)?.[1];
  if (equal && spells(vocabulary, raw, key, equal, 'start')) return true;
  const bracketed = opening.test(ahead) && /^\.?['"”’]?\s*\)/.test(behind);
  const words = ahead.replace(bracketed ? opening : shortly, '');
  if (words !== ahead && spells(vocabulary, raw, key, words, 'end')) return true;
  const next = /^\.?\s*[–/-]?\s*(\p{L}[^\n]*)/u.exec(behind)?.[1];
  if (next && isFullForm(vocabulary, raw, key, normalize(next), 'start')) return true;
  const previous = ahead.replace(/\s*[–/-]?\s*$/, '');
  return isFullForm(vocabulary, raw, key, normalize(previous), 'end');
}

/** "WO betekent …", "WO, dat is …" */
const sayingBehind = /^\.?['"”’]?,?\s+(\p{L}.*)/u;
/** "WO = …", "WO (…", "WO is …", "WO of …" */
const equalBehind = /^\.?['"”’]?\s*(?:=|:?\s*\(|,?\s*(?:is|zijn|dus|of)\s)\s*['"“‘]?([^)\n]+)/u;
/** "… (WO", "… (afgekort: WO" */
const opening = /\s*\((?:=|afgekort:?|kortweg|of)?\s*['"“‘]?$/u;
/** "…, kortweg WO", "… of WO", "… = WO" */
const shortly = /\s*(?:,?\s(?:afgekort|kortweg|oftewel|ofwel|of)|=)\s*['"“‘]?$/u;

/** Whether words are what a short form stands for: the full form of the data, or words that its letters open. */
function spells(
  vocabulary: Vocabulary,
  raw: string,
  key: string,
  words: string,
  side: 'start' | 'end',
): boolean {
  const normal = normalize(words).trim();
  if (isFullForm(vocabulary, raw, key, normal, side)) return true;
  const list = normal.split(/[^\p{L}]+/u).filter(Boolean);
  const near = side === 'start' ? list.slice(0, 8) : list.slice(-8);
  if (hasInitials(near, key, side)) return true;
  const only = side === 'start' ? near[0] : near.at(-1);
  return (
    only !== undefined &&
    key.length >= 2 &&
    only.length >= 3 * key.length &&
    !vocabulary.forms.hasKey(key) &&
    isWithin(key, only)
  );
}

function isFullForm(
  vocabulary: Vocabulary,
  raw: string,
  key: string,
  normal: string,
  side: 'start' | 'end',
): boolean {
  return vocabulary.forms.find(raw.split('-')[0] ?? '', key).some(({ full }) =>
    full.some((word) => {
      const whole = normalize(word);
      if (whole.length < 4 || (whole.startsWith(key) && whole.length - key.length < 2)) return false;
      return side === 'start' ? startsWithWord(normal, whole) : endsWithWord(normal, whole);
    }),
  );
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/\p{L}$/u.test(text.slice(0, -word.length));
}

/** Whether the letters are the first letters of so many words: "lichamelijke opvoeding" for LO. */
function hasInitials(words: readonly string[], key: string, side: 'start' | 'end'): boolean {
  if (key.length < 2) return false;
  const first = words.map((word) => word.charAt(0)).join('');
  return side === 'start' ? first.startsWith(key) : first.endsWith(key);
}

/** Whether the letters stand in the word in this order, the first one first. */
function isWithin(key: string, word: string): boolean {
  if (key.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === key.charAt(at)) at += 1;
  return at === key.length;
}

/** Words such as "betekent", with something said behind them. */
function startsWithAny(normal: string, starts: ReadonlySet<string>): boolean {
  for (const start of starts) {
    if (startsWithWord(normal, start) && /^[\s:'"“‘]+\p{L}/u.test(normal.slice(start.length))) return true;
  }
  return false;
}
