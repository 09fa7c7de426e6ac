import type {
  DocumentFormat,
  Encoding,
  Locale,
  Localized,
  RuleSeverity,
  RuleSource,
  TextFormat,
} from '@hwlint/core';
import type { Reading } from './reading.ts';

/** What holds for every reading: the language of messages, and the rules switched for this visit. */
export interface Settings {
  readonly locale: Locale;
  /** Rule id to whether it speaks; a rule not named does what its file says. */
  readonly switches: Readonly<Record<string, boolean>>;
}

/** A text to read, with its line ends as they are. */
export interface TextToRead {
  readonly text: string;
  /** Absent: the one that the text looks like. */
  readonly format?: TextFormat | undefined;
  /** Key of the document that it was drawn out of; what is said of it holds as long as no format is chosen. */
  readonly drawn?: number | undefined;
}

export type Task =
  | { readonly kind: 'rules' }
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly path: string; readonly settings: Settings }
  | { readonly kind: 'read'; readonly source: TextToRead; readonly settings: Settings }
  | {
      readonly kind: 'fix-all';
      readonly source: TextToRead;
      readonly settings: Settings;
      /** Only the fixes of this rule. */
      readonly ruleId?: string | undefined;
    };

/** A rule, as far as the page shows it. */
export interface RuleCard {
  readonly id: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly source: readonly RuleSource[];
  /** Out of the box. */
  readonly severity: RuleSeverity;
}

/** A file's text, with what is needed to write it back as it was. */
export interface OpenedFile {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** False when it cannot be written back in its own encoding. */
  readonly isExact: boolean;
}

/** A document that the text of a file was drawn out of. */
export interface DrawnFrom {
  /** By which the engine knows it. */
  readonly key: number;
  readonly format: DocumentFormat;
}

/** Input that could not be read. */
export interface Problem {
  readonly message: Localized;
  /** 1-based, where it is known. */
  readonly line?: number;
}

export type Answer =
  | { readonly kind: 'rules'; readonly rules: readonly RuleCard[] }
  | {
      readonly kind: 'opened';
      readonly file: OpenedFile;
      /** Of a document; absent for a text. */
      readonly drawn?: DrawnFrom;
      readonly reading: Reading;
    }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'fixed'; readonly text: string; readonly applied: number }
  | { readonly kind: 'problem'; readonly problem: Problem };
