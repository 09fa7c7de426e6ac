/** One group of words that share a tag. The form of `tags:` in `rules/<language>/lexicon/*.yml`. */
export interface TagData {
  /** What the tag says of a word, for people who write rules. */
  readonly means: string;
  /** Lemmas; plural and diminutive forms are known too. May be phrases, known only as they stand here. */
  readonly nouns?: readonly string[];
  /** Exactly these forms, in any letter case. May be phrases. */
  readonly words?: readonly string[];
  /** Only with these capitals: platforms and brands whose name is also a word. May be phrases. */
  readonly names?: readonly string[];
  /** Infinitives, a separable one written `op|vragen`; irregular forms behind a colon: `meten: mat maten gemeten`. */
  readonly verbs?: readonly string[];
  /** Any compound that starts with one of these. */
  readonly starts?: readonly string[];
  /** Any compound that ends in one of these. */
  readonly ends?: readonly string[];
  /** Tags whose words carry this tag too. */
  readonly includes?: readonly string[];
}

export type LexiconData = Readonly<Record<string, TagData>>;
