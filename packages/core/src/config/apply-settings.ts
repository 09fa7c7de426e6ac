import type { GlossaryEntry, HomeworkClass, ResolvedConfig, RuleSetting, SchoolFacts } from './config.ts';
import type { GlossaryData, RuleSettingData, SchoolData, SettingsData } from './config-file-data.ts';
import { weekdayNumber } from './weekdays.ts';

/**
 * `config` with `settings` on top of it. Groups are merged key by key, lists are joined, a short form
 * that is given again replaces the earlier one.
 */
export function applySettings(config: ResolvedConfig, settings: SettingsData): ResolvedConfig {
  const { locale, timeZone, referenceDay, profile } = settings;
  return {
    ...config,
    ...(locale && { locale }),
    ...(timeZone && { timeZone }),
    ...(referenceDay && { referenceDay }),
    ...(profile && { profile }),
    rules: mergeRules(config.rules, settings.rules ?? {}),
    school: mergeSchool(config.school, settings.school ?? {}),
    glossary: mergeGlossary(config.glossary, settings.glossary ?? []),
    columns: { ...config.columns, ...settings.columns },
    dropColumns: [...new Set([...config.dropColumns, ...(settings.dropColumns ?? [])])],
    ignore: [
      ...config.ignore,
      ...(settings.ignore ?? []).map(({ rule, entryId, text, reason }) => ({
        rule,
        ...(entryId !== undefined && { entryId: String(entryId) }),
        ...(text !== undefined && { text }),
        reason,
      })),
    ],
  };
}

/** Rule settings with others on top of them; options that are not given again stay. */
export function mergeRules(
  below: Readonly<Record<string, RuleSetting>>,
  above: Readonly<Record<string, RuleSettingData>>,
): Record<string, RuleSetting> {
  const merged = new Map(Object.entries(below));
  for (const [id, data] of Object.entries(above)) {
    const { severity, ...options } = typeof data === 'string' ? { severity: data } : data;
    const earlier = merged.get(id);
    merged.set(id, {
      ...earlier,
      ...(severity && { severity }),
      options: { ...earlier?.options, ...options },
    });
  }
  return Object.fromEntries(merged);
}

function mergeSchool(below: SchoolFacts, above: SchoolData): SchoolFacts {
  const { name, classes, homeworkClass, platforms = [], minutesPerDay } = above;
  return {
    ...below,
    ...(name !== undefined && { name }),
    ...(homeworkClass && { homeworkClass: readHomeworkClass(homeworkClass) }),
    classes: { ...below.classes, ...classes },
    platforms: [...new Set([...below.platforms, ...platforms])],
    minutesPerDay: { ...below.minutesPerDay, ...minutesPerDay },
  };
}

function readHomeworkClass({
  days = [],
  free = true,
}: NonNullable<SchoolData['homeworkClass']>): HomeworkClass {
  return { days: [...new Set(days.map(weekdayNumber))].sort(), free };
}

function mergeGlossary(below: readonly GlossaryEntry[], above: readonly GlossaryData[]): GlossaryEntry[] {
  const merged = new Map(below.map((entry) => [entry.short, entry]));
  for (const { short, full = [], kind = 'general', known = false } of above) {
    merged.set(short, { short, full: typeof full === 'string' ? [full] : full, kind, known });
  }
  return [...merged.values()];
}
