/** What may stand around a short form. The words are explained at the top of the data file. */
export type EvidenceName =
  | 'dot'
  | 'anydot'
  | 'dots'
  | 'colon'
  | 'label'
  | 'heads'
  | 'line'
  | 'opens'
  | 'closes'
  | 'number'
  | 'dotnumber'
  | 'glued'
  | 'amount'
  | 'street'
  | 'letters'
  | 'cry'
  | 'reference'
  | 'lesson'
  | 'beside'
  | 'capital'
  | 'capitals'
  | 'small'
  | 'heading'
  | 'date'
  | 'until'
  | 'deadline'
  | 'row'
  | 'week'
  | 'alone'
  | 'agenda'
  | 'activity'
  | 'sum';

/** One or more written forms that stand for the same. */
export interface ShortFormItem {
  readonly short: readonly string[];
  readonly full?: string | readonly string[];
  readonly many?: string | readonly string[];
  readonly needs?: readonly EvidenceName[];
  readonly unless?: readonly EvidenceName[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

/** Words around a short form, by what they tell of it. */
export interface SurroundingWords {
  readonly lessonBefore?: readonly string[];
  readonly lessonAfter?: readonly string[];
  readonly lessonEnds?: readonly string[];
  readonly reference?: readonly string[];
  readonly subjects?: readonly string[];
  readonly places?: readonly string[];
  readonly figures?: readonly string[];
  readonly letterNouns?: readonly string[];
  readonly lettersBefore?: readonly string[];
  readonly sums?: readonly string[];
  readonly goesOn?: readonly string[];
  readonly articles?: readonly string[];
  readonly streets?: readonly string[];
  readonly joins?: readonly string[];
  readonly dayNames?: readonly string[];
  readonly dayBefore?: readonly string[];
  readonly dayParts?: readonly string[];
  readonly events?: readonly string[];
  readonly months?: readonly string[];
  readonly means?: readonly string[];
}

/** What a language's letters may look like at the start and the end of a word. */
export interface SpellingData {
  readonly vowels: string;
  /** Letters that are one vowel together. */
  readonly pairs?: readonly string[];
  /** Endings that only whole words have. */
  readonly endings?: readonly string[];
  /** What is added to a word's end: -st, -s. */
  readonly inflections?: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** The form of `rules/<language>/lexicon/short-forms.yml`. A language without the file has no short forms. */
export interface ShortFormData {
  readonly subjects?: readonly ShortFormItem[];
  readonly general?: readonly ShortFormItem[];
  readonly days?: readonly ShortFormItem[];
  /** Signs that stand for a word before a number: §. */
  readonly signs?: readonly ShortFormItem[];
  readonly clipped?: { readonly subjects?: readonly string[]; readonly general?: readonly string[] };
  readonly compounds?: readonly string[];
  readonly compoundEnds?: readonly string[];
  readonly known?: {
    readonly words?: readonly string[];
    readonly units?: readonly string[];
    readonly codes?: readonly string[];
  };
  readonly letterGroups?: readonly string[];
  readonly ordinary?: readonly string[];
  readonly spelling?: SpellingData;
  readonly around?: SurroundingWords;
}
