import type { CalendarDay, Grade } from '../agenda/entry.ts';
import type { Severity } from '../lint/finding.ts';
import type { Locale } from '../locale.ts';
import type { Profile } from '../readers/profiles/profile.ts';
import type { EntryField } from '../readers/reader.ts';

export type RuleSeverity = Severity | 'off';

/** What a config says of one rule: a severity, or a severity with the rule's own options. */
export interface RuleSetting {
  readonly severity?: RuleSeverity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A short form that this school uses, with the full word it stands for. */
export interface GlossaryEntry {
  readonly short: string;
  /** Several when a person must choose. */
  readonly full: readonly string[];
  /** Whether it names a school subject (`no-subject-abbreviation`) or anything else (`no-abbreviation`). */
  readonly kind: 'subject' | 'general';
  /** True when families of this school know the short form: it is then never reported. */
  readonly known: boolean;
}

/** A homework class that this school offers, as another way for who lacks something at home. */
export interface HomeworkClass {
  /** Weekdays 1 (Monday) to 7; empty when the config names none: then every day. */
  readonly days: readonly number[];
  readonly free: boolean;
}

/** Facts about the school that a text need not repeat. */
export interface SchoolFacts {
  readonly name?: string;
  /** Class name, as written in plans, to grade. */
  readonly classes: Readonly<Record<string, Grade>>;
  readonly homeworkClass?: HomeworkClass;
  /** Platforms of the school's own, beside those that the rule pack knows. */
  readonly platforms: readonly string[];
  /** The most minutes of homework a day that the school agreed on, per grade. */
  readonly minutesPerDay: Readonly<Partial<Record<Grade, number>>>;
}

/** A finding that the school set aside, for formats without comments. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The entry's id in the source, or … */
  readonly entryId?: string;
  /** … words that the entry contains. */
  readonly text?: string;
  readonly reason?: string;
}

/** The config that holds for one file, after `extends` and `overrides`. */
export interface ResolvedConfig {
  readonly locale?: Locale;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly school: SchoolFacts;
  readonly glossary: readonly GlossaryEntry[];
  readonly columns: Readonly<Record<string, EntryField>>;
  /** Names of columns, JSON members and calendar properties that are never read. */
  readonly dropColumns: readonly string[];
  /** The profile by which files are read, instead of the one that they look like. */
  readonly profile?: string;
  /** How exports of this school's own systems are read. */
  readonly profiles: readonly Profile[];
  readonly timeZone?: string;
  readonly referenceDay?: CalendarDay;
  readonly ignore: readonly IgnoredFinding[];
  /** Findings that the school knows of and lets be for now, as the absolute path of the file that tells them. */
  readonly baseline?: string;
  /** Folders with rule files of the school's own, as absolute paths. */
  readonly packs: readonly string[];
  /** The config files that this came from, nearest first. */
  readonly files: readonly string[];
}

/** What holds where no config says otherwise. */
export const defaultConfig: ResolvedConfig = {
  rules: {},
  school: { classes: {}, platforms: [], minutesPerDay: {} },
  glossary: [],
  columns: {},
  dropColumns: [],
  profiles: [],
  ignore: [],
  packs: [],
  files: [],
};
