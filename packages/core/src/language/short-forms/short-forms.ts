import { normalize } from '../normalize.ts';
import { type Tokens, tokenize } from '../tokenize.ts';
import { explainedIn } from './explained.ts';
import { mayBeShort } from './may-be-short.ts';
import { placeOf, type ShortFormPlace } from './place.ts';
import { readAt } from './read-at.ts';
import type { Reading } from './reading.ts';
import { Scene, type ShortFormWord } from './scene.ts';
import type { ShortFormData } from './short-form-data.ts';
import { type OwnShortForm, type ShortFormKind, Vocabulary } from './vocabulary.ts';

/** A short form in an entry, at its first place, with its further places. */
export interface ShortFormHit extends ShortFormPlace {
  readonly kind: ShortFormKind;
  /** As written, with a number that is glued to it and without its final dot. */
  readonly short: string;
  /** One for all ways to write it; under it {@link ShortForms.addExplained} names it. */
  readonly form: string;
  /** What it may stand for; none when only its writer knows. In the order of {@link ShortFormPlace.replacements}. */
  readonly full: readonly string[];
  /** Whether it can stand for nothing else, so that no person needs to choose. */
  readonly isCertain: boolean;
  /** The same short form further on in the text. */
  readonly related: readonly ShortFormPlace[];
}

export interface FindOptions {
  /** The text is a heading or a label, where names and class codes stand in capitals. */
  readonly isLabel?: boolean;
  /** The labels beside and above the text, which may explain what it shortens. */
  readonly context?: readonly string[];
  /** Forms that are explained elsewhere in the plan. */
  readonly explained?: ReadonlySet<string>;
}

/** Finds the short forms of one language in a text. */
export class ShortForms {
  readonly #vocabulary: Vocabulary;

  constructor(data: ShortFormData, own: readonly OwnShortForm[] = []) {
    this.#vocabulary = new Vocabulary(data, own);
  }

  /** Whether a word, whatever stands around it, must be looked at. Cheap; the answer may be kept. */
  mayBeShort(raw: string, normal: string): boolean {
    return mayBeShort(this.#vocabulary, raw, normal);
  }

  /** The short forms that a text does not explain, in the order of the text. */
  find(
    text: string,
    tokens: Tokens,
    infos: readonly ShortFormWord[],
    options: FindOptions = {},
  ): ShortFormHit[] {
    const scene = new Scene(text, tokens, infos, this.#vocabulary, options.isLabel);
    const groups = new Map<string, Reading[]>();
    for (let index = 0; index < scene.count; index += 1) {
      const readings = readAt(scene, index);
      for (const reading of readings) {
        const id = [reading.kind, formOf(reading), reading.full[0]].join(' ');
        const group = groups.get(id);
        if (group) group.push(reading);
        else groups.set(id, [reading]);
      }
      index = Math.max(index, readings.at(-1)?.spot.last ?? index);
    }
    if (groups.size === 0) return [];
    const explained = new Set([...explainedIn(scene), ...(options.explained ?? [])]);
    for (const label of options.context ?? []) this.addExplained(label, explained);
    return [...groups.values()]
      .filter(([first]) => first && !explained.has(formOf(first)))
      .map((group) => hitOf(scene, group));
  }

  /** The forms that a text explains, when its words are known already. */
  explainedBy(text: string, tokens: Tokens, infos: readonly ShortFormWord[]): ReadonlySet<string> {
    return explainedIn(new Scene(text, tokens, infos, this.#vocabulary));
  }

  /** Adds the forms that a text explains: "wereldoriëntatie (WO)", "WO = wereldoriëntatie". */
  addExplained(text: string, explained: Set<string>): void {
    const tokens = tokenize(text);
    const infos = tokens.starts.map((start, index) => this.#infoOf(text.slice(start, tokens.ends[index])));
    for (const form of this.explainedBy(text, tokens, infos)) explained.add(form);
  }

  #infoOf(raw: string): ShortFormWord {
    const normal = normalize(raw);
    return { normal, mayBeShort: this.mayBeShort(raw, normal) };
  }
}

function hitOf(scene: Scene, group: readonly Reading[]): ShortFormHit {
  const [first, ...further] = group as [Reading, ...Reading[]];
  const { kind, full, start, end } = first;
  return {
    ...placeOf(scene, first),
    kind,
    form: formOf(first),
    full,
    isCertain: full.length === 1 && !first.isGuess,
    short: scene.text.slice(start, end),
    related: further.map((reading) => placeOf(scene, reading)),
  };
}

/** A day and a subject may be written alike (wo, WO); an explanation of one says nothing of the other. */
function formOf({ key, isDay }: Reading): string {
  return isDay ? `day ${key}` : key;
}
