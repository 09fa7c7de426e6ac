import type { Grade } from '../agenda/entry.ts';
import type { Locale } from '../locale.ts';
import type { ProfileData } from '../readers/profiles/profile.ts';
import type { EntryField } from '../readers/reader.ts';
import type { RuleSeverity } from './config.ts';
import type { WeekdayName } from './weekdays.ts';

/** A rule's setting as a config file writes it: a severity, or a severity together with options. */
export type RuleSettingData = RuleSeverity | ({ readonly severity?: RuleSeverity } & Record<string, unknown>);

export interface SchoolData {
  readonly name?: string;
  readonly classes?: Readonly<Record<string, Grade>>;
  readonly homeworkClass?: { readonly days?: readonly WeekdayName[]; readonly free?: boolean };
  readonly platforms?: readonly string[];
  readonly minutesPerDay?: Readonly<Partial<Record<Grade, number>>>;
}

export interface GlossaryData {
  readonly short: string;
  readonly full?: string | readonly string[];
  readonly kind?: 'subject' | 'general';
  readonly known?: boolean;
}

export interface IgnoreData {
  readonly rule: string;
  readonly entryId?: string | number;
  readonly text?: string;
  readonly reason: string;
}

/** What a config file and each of its overrides can set. */
export interface SettingsData {
  readonly locale?: Locale;
  readonly rules?: Readonly<Record<string, RuleSettingData>>;
  readonly school?: SchoolData;
  readonly glossary?: readonly GlossaryData[];
  readonly columns?: Readonly<Record<string, EntryField>>;
  readonly dropColumns?: readonly string[];
  /** The name of a profile. */
  readonly profile?: string;
  readonly timeZone?: string;
  readonly referenceDay?: string;
  readonly ignore?: readonly IgnoreData[];
}

export interface OverrideData extends SettingsData {
  readonly files: readonly string[];
}

/** A config file that satisfies schema/config.schema.json. */
export interface ConfigFileData extends SettingsData {
  readonly $schema?: string;
  readonly root?: boolean;
  readonly extends?: string | readonly string[];
  readonly packs?: readonly string[];
  readonly baseline?: string;
  readonly profiles?: Readonly<Record<string, ProfileData>>;
  readonly overrides?: readonly OverrideData[];
}
