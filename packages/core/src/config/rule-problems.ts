import type { ConfigProblem } from './config-error.ts';
import type { SettingsData } from './config-file-data.ts';
import { knownWordHint } from './nearest-word.ts';
import type { ConfigDocument } from './parse-config.ts';
import type { ConfigKeys, SchemaProblem } from './schema-problems.ts';

/** A rule that a config may name. A {@link Rule} is one. */
export interface KnownRule {
  readonly id: string;
  /** Its options with their defaults; without it options are not checked. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export type KnownRules = ReadonlyMap<string, KnownRule>;

/** Rules and options that a config names and nobody knows. */
export function ruleProblems({ data, path, position }: ConfigDocument, known: KnownRules): ConfigProblem[] {
  const found = [
    ...settingsProblems(data, [], known),
    ...(data.overrides ?? []).flatMap((override, at) => settingsProblems(override, ['overrides', at], known)),
  ];
  return found.map(({ keys, at, messages }) => ({ path, position: position(keys, at), messages }));
}

function settingsProblems(
  { rules, ignore }: SettingsData,
  keys: ConfigKeys,
  known: KnownRules,
): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const [id, setting] of Object.entries(rules ?? {})) {
    const here = [...keys, 'rules', id];
    const rule = known.get(id);
    if (!rule) problems.push(unknownRule(id, here, 'key', known));
    else if (typeof setting === 'object') problems.push(...optionProblems(rule, setting, here));
  }
  for (const [index, { rule }] of (ignore ?? []).entries()) {
    if (!known.has(rule))
      problems.push(unknownRule(rule, [...keys, 'ignore', index, 'rule'], 'value', known));
  }
  return problems;
}

function unknownRule(id: string, keys: ConfigKeys, at: 'key' | 'value', known: KnownRules): SchemaProblem {
  const hint = knownWordHint(id, known.keys());
  return {
    keys,
    at,
    messages: { nl: `onbekende regel "${id}"${hint.nl}`, en: `unknown rule "${id}"${hint.en}` },
  };
}

function optionProblems(
  rule: KnownRule,
  setting: Readonly<Record<string, unknown>>,
  keys: ConfigKeys,
): SchemaProblem[] {
  const { options } = rule;
  if (!options) return [];
  return Object.entries(setting).flatMap(([name, value]): SchemaProblem[] => {
    if (name === 'severity') return [];
    if (!Object.hasOwn(options, name)) {
      const hint = knownWordHint(name, ['severity', ...Object.keys(options)]);
      const messages = {
        nl: `onbekende optie "${name}" van ${rule.id}${hint.nl}`,
        en: `unknown option "${name}" of ${rule.id}${hint.en}`,
      };
      return [{ keys: [...keys, name], at: 'key', messages }];
    }
    if (options[name] === null || kindOf(value) === kindOf(options[name])) return [];
    const example = JSON.stringify(options[name]);
    const messages = {
      nl: `de optie "${name}" van ${rule.id} is iets zoals ${example}`,
      en: `the option "${name}" of ${rule.id} is something such as ${example}`,
    };
    return [{ keys: [...keys, name], at: 'value', messages }];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
