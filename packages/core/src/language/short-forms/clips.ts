import { hasEvidence } from './evidence.ts';
import { opensSentence, type Spot } from './position.ts';
import type { Scene } from './scene.ts';
import type { ShortFormKind, Vocabulary } from './vocabulary.ts';

export interface Clip {
  readonly kind: ShortFormKind;
  readonly full: readonly string[];
}

const letters = /^\p{L}{2,14}$/u;

/** How sure it is, from its letters alone, that a word has been cut: always, with a dot behind it, or never. */
export type Cut = 'sure' | 'with-dot' | 'no';

export function cutOf(vocabulary: Vocabulary, raw: string, key: string): Cut {
  const { spelling } = vocabulary;
  if (!vocabulary.knowsSpelling) return 'no';
  if (!letters.test(key) || vocabulary.ordinary.has(key) || vocabulary.known.has(raw, key)) return 'no';
  if (/^[ivx]+$/.test(key)) return 'no';
  if (!spelling.hasVowel(key)) return key.length <= 6 ? 'sure' : 'no';
  if (key.length > 2 && spelling.startsCut(key)) return 'sure';
  if (!spelling.endsInConsonant(key)) return 'no';
  if (spelling.endsCut(key)) return key.length > 2 ? 'sure' : 'with-dot';
  if (!vocabulary.clips.has(key)) return 'no';
  return key.length > 4 ? 'sure' : 'with-dot';
}

/** A word that was cut short, with the words that it may be. */
export function clipOf(scene: Scene, spot: Spot, raw: string, key: string): Clip | undefined {
  const { vocabulary } = scene;
  const compound = compoundOf(vocabulary, key);
  if (compound) return compound;
  const cut = cutOf(vocabulary, raw, key);
  if (cut === 'no' || isInFormula(scene, spot, key)) return undefined;
  if (/^\p{Lu}/u.test(raw) && (raw === raw.toUpperCase() || isName(scene, spot, key))) return undefined;
  if (cut === 'with-dot' && !hasEvidence('dot', scene, spot)) return undefined;
  return vocabulary.clips.get(key) ?? unknownClip;
}

/** A term of a formula: "y = mx + q". */
function isInFormula(scene: Scene, { first, last }: Spot, key: string): boolean {
  if (key.length > 3) return false;
  const isTerm = (index: number) => /^(?:\p{L}|\d.*)$/u.test(scene.raw(index));
  const isSign = (gap: string) => /^\s*[=^+*·−-]\s*$/.test(gap);
  return (
    (isSign(scene.before(first)) && isTerm(first - 1)) || (isSign(scene.after(last)) && isTerm(last + 1))
  );
}

function isName(scene: Scene, spot: Spot, key: string): boolean {
  return (
    scene.vocabulary.spelling.hasVowel(key) &&
    !opensSentence(scene, spot.first) &&
    !hasEvidence('dot', scene, spot)
  );
}

/**
 * A word that nobody listed, with a dot behind it though the sentence goes on: "ruimtefig. tekenen".
 * The dot counts where the teacher opens sentences with capitals, or where what follows can open none.
 */
export function dottedClipOf(scene: Scene, spot: Spot, raw: string, key: string): Clip | undefined {
  const { vocabulary } = scene;
  const { spelling, forms, knowsSpelling } = vocabulary;
  if (!knowsSpelling) return undefined;
  if (!/^\p{L}\p{Ll}{2,10}$/u.test(raw) || (/^\p{Lu}/u.test(raw) && !opensSentence(scene, spot.first)))
    return undefined;
  if (!/^\.(?:\s+$|[,;:&+/])/.test(scene.after(spot.last)) || !hasEvidence('dot', scene, spot))
    return undefined;
  if (vocabulary.ordinary.has(key) || vocabulary.known.has(raw, key) || forms.has(raw, key)) return undefined;
  const clip = vocabulary.clips.get(key);
  if (!spelling.endsInConsonant(key)) return undefined;
  if (clip) return clip;
  if (endsInForm(vocabulary, key)) return unknownClip;
  const goesOn = scene.hasCapitals || vocabulary.around('goesOn').has(scene.key(spot.last + 1));
  if (!goesOn || spelling.endsLikeWord(key) || endsInWord(vocabulary, key)) return undefined;
  return unknownClip;
}

const unknownClip: Clip = { kind: 'general', full: [] };

/** Letters that each part of a compound has at least. */
const shortestEnd = 3;

/** Whether a compound ends in a short form: "ruimtefig". */
function endsInForm(vocabulary: Vocabulary, key: string): boolean {
  for (const end of vocabulary.compoundEnds)
    if (key.endsWith(end) && key.length - end.length >= shortestEnd) return true;
  return false;
}

/** Whether a compound ends in an ordinary word: "zwemzak". */
function endsInWord(vocabulary: Vocabulary, key: string): boolean {
  for (let from = 1; from <= key.length - shortestEnd; from += 1) {
    if (vocabulary.ordinary.has(key.slice(from))) return true;
  }
  return false;
}

/** A compound whose second part is a short form: cijferopg, rekenoef. */
export function compoundOf(vocabulary: Vocabulary, key: string): Clip | undefined {
  for (let cut = 3; cut <= key.length - 2; cut += 1) {
    const head = key.slice(0, cut);
    if (!vocabulary.compounds.has(head)) continue;
    const tail = key.slice(cut);
    const meaning = vocabulary.forms
      .find(tail, tail)
      .find(({ kind, needs }) => kind === 'general' && needs.length === 0);
    if (!meaning || !(tail.length > 2 || !vocabulary.spelling.hasVowel(tail))) continue;
    return { kind: 'general', full: meaning.full.map((word) => head + word) };
  }
  return undefined;
}
