import type { ResolvedConfig, RuleSetting } from './config.ts';
import type { ConfigFileData } from './config-file-data.ts';
import { weekdayName } from './weekdays.ts';

/**
 * A config as a file would write it, keys in a fixed order: the same config gives the same text. In
 * YAML the files that it came from stand above it as comments; in JSON under `files`.
 */
export async function printConfig(config: ResolvedConfig, format: 'yaml' | 'json' = 'yaml'): Promise<string> {
  const data = configData(config);
  if (format === 'json') return `${JSON.stringify({ files: config.files, ...data }, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return config.files.map((file) => `# ${file}\n`).join('') + stringify(data, { lineWidth: 0 });
}

function configData({ school, ...config }: ResolvedConfig): ConfigFileData {
  const { homeworkClass } = school;
  return {
    ...(config.locale && { locale: config.locale }),
    rules: sorted(mapValues(config.rules, ruleData)),
    school: {
      ...(school.name !== undefined && { name: school.name }),
      classes: sorted(school.classes),
      ...(homeworkClass && {
        homeworkClass: { days: homeworkClass.days.map(weekdayName), free: homeworkClass.free },
      }),
      platforms: school.platforms,
      minutesPerDay: sorted(school.minutesPerDay),
    },
    glossary: config.glossary,
    columns: sorted(config.columns),
    dropColumns: config.dropColumns,
    ...(config.profile !== undefined && { profile: config.profile }),
    ...(config.profiles.length > 0 && {
      profiles: Object.fromEntries(config.profiles.map(({ id, ...profile }) => [id, profile])),
    }),
    ...(config.timeZone !== undefined && { timeZone: config.timeZone }),
    ...(config.referenceDay !== undefined && { referenceDay: config.referenceDay }),
    ignore: config.ignore.map(({ reason = '', ...ignored }) => ({ ...ignored, reason })),
    packs: config.packs,
    ...(config.baseline !== undefined && { baseline: config.baseline }),
  };
}

function ruleData({ severity, options }: RuleSetting): NonNullable<ConfigFileData['rules']>[string] {
  if (severity && Object.keys(options).length === 0) return severity;
  return { ...(severity && { severity }), ...sorted(options) };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function sorted<T extends Readonly<Record<string, unknown>>>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
