import type { Spot } from './position.ts';
import type { ShortFormKind } from './vocabulary.ts';

/** A short form found at a place, with what it stands for there. */
export interface Reading {
  readonly kind: ShortFormKind;
  /** Under which the same short form is known again: letters only, lower case, without its number. */
  readonly key: string;
  readonly full: readonly string[];
  readonly many: readonly string[];
  /** It names a day of the week. */
  readonly isDay?: boolean;
  /** The full words were guessed from the letters. */
  readonly isGuess?: boolean;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot;
  /** What is glued to the letters: `34-36` in p34-36. */
  readonly number?: string;
}
