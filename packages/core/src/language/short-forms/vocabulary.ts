import { normalize } from '../normalize.ts';
import type { EvidenceName, ShortFormData, ShortFormItem, SurroundingWords } from './short-form-data.ts';
import { Spelling } from './spelling.ts';
import { keyOf, WrittenForm, WrittenForms } from './written-form.ts';

/** `subject` for the short name of a school subject, `general` for any other short form. */
export type ShortFormKind = 'subject' | 'general';

/** What a written form may stand for, and what must stand around it. */
export interface Meaning {
  readonly kind: ShortFormKind;
  readonly isDay: boolean;
  /** Several when a person must choose; empty when it is not known. */
  readonly full: readonly string[];
  /** What it stands for behind an amount; empty when that makes no difference. */
  readonly many: readonly string[];
  readonly needs: readonly EvidenceName[];
  readonly unless: readonly EvidenceName[];
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

/** A short form of several words or letters: `begr. lezen`, `v+a`, `l x b x h`. */
export interface PhraseForm {
  readonly words: readonly WrittenForm[];
  /** Single letters must be joined by a sign. */
  readonly isLetters: boolean;
  readonly meaning: Meaning;
}

/** A school's own short form, as its config gives it. */
export interface OwnShortForm {
  readonly short: string;
  readonly full: readonly string[];
  readonly kind: ShortFormKind;
  readonly known: boolean;
}

/** Everything that a pack and a school know of short forms, ready to be looked up. */
export class Vocabulary {
  readonly forms = new WrittenForms<Meaning>();
  /** The school's own forms that are to be reported, even where everybody else knows them. */
  readonly own = new WrittenForms<true>();
  /** Signs before a number. */
  readonly signs: { readonly sign: string; readonly meaning: Meaning }[] = [];
  /** By the key of their first word. */
  readonly phrases = new Map<string, PhraseForm[]>();
  /** Words that are never reported. */
  readonly known = new WrittenForms<true>();
  readonly units: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly letterGroups: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly compoundEnds: ReadonlySet<string>;
  /** Beginnings of words that teachers clip, to the whole words. */
  readonly clips = new Map<string, { readonly kind: ShortFormKind; readonly full: string[] }>();
  readonly spelling: Spelling;
  /** Whether the pack says what words look like, so that unknown short forms can be told from them. */
  readonly knowsSpelling: boolean;
  readonly #around: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(data: ShortFormData, own: readonly OwnShortForm[] = []) {
    for (const item of own) {
      if (item.known) this.known.add(item.short, true);
      else {
        this.#add({ short: [item.short], full: item.full }, item.kind, false);
        this.own.add(item.short, true);
      }
    }
    for (const item of data.subjects ?? []) this.#add(item, 'subject', false);
    for (const item of data.days ?? []) this.#add(item, 'general', true);
    for (const item of data.general ?? []) this.#add(item, 'general', false);
    for (const item of data.signs ?? []) {
      const meaning = meaningOf(item, 'general', false);
      for (const sign of item.short) this.signs.push({ sign, meaning });
    }
    for (const word of data.known?.words ?? []) this.known.add(word, true);
    this.units = setOf(data.known?.units);
    this.codes = setOf(data.known?.codes);
    this.letterGroups = setOf(data.letterGroups);
    this.ordinary = setOf(data.ordinary);
    this.compounds = setOf(data.compounds);
    this.compoundEnds = setOf(data.compoundEnds);
    this.spelling = new Spelling(data.spelling);
    this.knowsSpelling = data.spelling !== undefined;
    for (const word of data.clipped?.subjects ?? []) this.#addClips(word, 'subject');
    for (const word of data.clipped?.general ?? []) this.#addClips(word, 'general');
    for (const word of Object.values(data.clipped ?? {}).flat()) this.clips.delete(normalize(word));
    this.#around = new Map(Object.entries(data.around ?? {}).map(([name, words]) => [name, setOf(words)]));
  }

  /** The words that the data lists under a name. */
  around(name: keyof SurroundingWords): ReadonlySet<string> {
    return this.#around.get(name) ?? none;
  }

  #add(item: ShortFormItem, kind: ShortFormKind, isDay: boolean): void {
    const meaning = meaningOf(item, kind, isDay);
    for (const written of item.short) {
      if (written.includes(' ')) this.#addPhrase(written, meaning);
      else this.forms.add(written, meaning);
    }
  }

  #addPhrase(written: string, meaning: Meaning): void {
    const words = written.split(' ').map((word) => new WrittenForm(word));
    const first = (words[0] as WrittenForm).key;
    const phrase = {
      words,
      isLetters: words.every(({ key }) => key.length <= 2 && key !== 'x' && key !== 'en'),
      meaning,
    };
    const phrases = [...(this.phrases.get(first) ?? []), phrase];
    this.phrases.set(
      first,
      phrases.sort((a, b) => b.words.length - a.words.length),
    );
  }

  #addClips(word: string, kind: ShortFormKind): void {
    const normal = normalize(word);
    for (let length = shortestClip; length <= normal.length - fewestCut; length += 1) {
      const clip = normal.slice(0, length);
      const known = this.clips.get(clip);
      if (known) known.full.push(word);
      else this.clips.set(clip, { kind, full: [word] });
    }
  }
}

/** Whether a form needs nothing else around it when it is the first half of a school word: WO-toets. */
export function isSafeInCompound({ needs }: Meaning): boolean {
  return needs.length === 0 || needs.includes('lesson');
}

/** Something made, read or taken along for a lesson: toets, spullen, werkboek. */
export function isLessonThing(vocabulary: Vocabulary, key: string): boolean {
  if (vocabulary.around('lessonAfter').has(key)) return true;
  for (const end of vocabulary.around('lessonEnds')) if (key.endsWith(end)) return true;
  return false;
}

function meaningOf(item: ShortFormItem, kind: ShortFormKind, isDay: boolean): Meaning {
  return {
    kind,
    isDay,
    full: listOf(item.full),
    many: listOf(item.many),
    needs: item.needs ?? [],
    unless: item.unless ?? [],
    notBefore: setOf(item.notBefore),
    notAfter: setOf(item.notAfter),
  };
}

/** Letters that a clipped word keeps at least, and loses at least. */
const shortestClip = 3;
const fewestCut = 2;

const none: ReadonlySet<string> = new Set();

function setOf(words: readonly string[] | undefined): ReadonlySet<string> {
  return new Set(words?.map(keyOf));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
