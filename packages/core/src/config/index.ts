export { applySettings, mergeRules } from './apply-settings.ts';
export * from './config.ts';
export { ConfigError, type ConfigProblem } from './config-error.ts';
export type { ConfigFileData, RuleSettingData, SettingsData } from './config-file-data.ts';
export type { ConfigHost } from './config-host.ts';
export {
  ConfigResolver,
  configFileNames,
  type ResolveConfigOptions,
  resolveConfig,
} from './config-resolver.ts';
export { type FilesMatcher, filesMatcher } from './match-files.ts';
export { memoryHost } from './memory-host.ts';
export { knownWordHint, nearestWord } from './nearest-word.ts';
export { parseRuleSettings } from './parse-rule-setting.ts';
export { printConfig } from './print-config.ts';
export { readOptionsOf } from './read-options.ts';
export type { KnownRule, KnownRules } from './rule-problems.ts';
export { isCalendarDay, isTimeZone } from './value-problems.ts';
