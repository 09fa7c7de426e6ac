import type { ConfigFileData, SettingsData } from './config-file-data.ts';
import { knownWordHint } from './nearest-word.ts';
import type { ConfigKeys, SchemaProblem } from './schema-problems.ts';

/** What is wrong with values whose form is right: days and time zones that do not exist. */
export function valueProblems(data: ConfigFileData): SchemaProblem[] {
  const overrides = data.overrides ?? [];
  return [
    ...settingsProblems(data, []),
    ...overrides.flatMap((override, index) => settingsProblems(override, ['overrides', index])),
  ];
}

function settingsProblems({ referenceDay, timeZone }: SettingsData, keys: ConfigKeys): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  if (referenceDay !== undefined && !isCalendarDay(referenceDay)) {
    problems.push({
      keys: [...keys, 'referenceDay'],
      at: 'value',
      messages: { nl: `de dag ${referenceDay} bestaat niet`, en: `there is no day ${referenceDay}` },
    });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    const hint = knownWordHint(timeZone, Intl.supportedValuesOf('timeZone'));
    problems.push({
      keys: [...keys, 'timeZone'],
      at: 'value',
      messages: {
        nl: `de tijdzone "${timeZone}" bestaat niet${hint.nl}`,
        en: `there is no time zone "${timeZone}"${hint.en}`,
      },
    });
  }
  return problems;
}

/** Whether `YYYY-MM-DD` is a day that exists. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  );
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
