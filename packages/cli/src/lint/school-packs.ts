import { readFile } from 'node:fs/promises';
import {
  ConfigError,
  dutchPack,
  type Localized,
  loadPack,
  type PackFile,
  PatternError,
  type RulePack,
  ruleFileProblems,
} from '@hwlint/core';
import { nodeHost } from './node-host.ts';

/** The built-in rules together with those of a school's own packs; each set of packs is read once. */
export class SchoolPacks {
  readonly #packs = new Map<string, Promise<RulePack>>();

  /**
   * @param folders absolute paths of packs
   * @throws ConfigError when a rule file cannot be used.
   */
  with(folders: readonly string[]): Promise<RulePack> {
    if (folders.length === 0) return Promise.resolve(dutchPack());
    const key = folders.join('\n');
    const known = this.#packs.get(key) ?? loadWith(folders);
    this.#packs.set(key, known);
    return known;
  }
}

async function loadWith(folders: readonly string[]): Promise<RulePack> {
  const base = dutchPack();
  const rules = [...base.rules];
  const facts = [...base.facts];
  for (const folder of folders) {
    for (const file of await readPack(folder)) {
      const problems = ruleFileProblems(file.text, new Set(facts.map(({ id }) => id)));
      if (problems.length > 0) throw unusable(folder, file.path, ...problems);
      const loaded = loadPack(base.language, [file]);
      for (const rule of loaded.rules) {
        if (`${rule.id}.yml` !== file.path) throw unusable(folder, file.path, wrongName(rule.id));
        if (rules.some(({ id }) => id === rule.id)) throw unusable(folder, file.path, taken);
      }
      rules.push(...loaded.rules);
      facts.push(...loaded.facts);
    }
  }
  return { ...base, rules, facts };
}

async function readPack(folder: string): Promise<PackFile[]> {
  const names = (await nodeHost.listFiles(folder)) ?? [];
  const ruleFiles = names.filter((name) => name.endsWith('.yml')).sort();
  return Promise.all(
    ruleFiles.map(async (path) => ({ path, text: await readFile(`${folder}/${path}`, 'utf8') })),
  );
}

function unusable(folder: string, name: string, ...messages: readonly Localized[]): ConfigError {
  return new ConfigError(messages.map((each) => ({ path: `${folder}/${name}`, messages: each })));
}

const taken: Localized = { nl: 'er is al een regel met dit id', en: 'there is already a rule with this id' };

function wrongName(id: string): Localized {
  return {
    nl: `het id "${id}" en de naam van het bestand zijn niet gelijk`,
    en: `the id "${id}" and the name of the file differ`,
  };
}

/** A pattern that cannot be read, as a problem of the rule file that holds it; `undefined` for any other error. */
export function badPattern(
  error: unknown,
  pack: RulePack,
  folders: readonly string[],
): ConfigError | undefined {
  const folder = folders.at(-1);
  if (!(error instanceof PatternError) || folder === undefined) return undefined;
  const rule = pack.rules.find(({ patterns }) => patterns.some(({ match }) => match === error.pattern));
  const path = rule ? `${folder}/${rule.id}.yml` : folder;
  const messages = {
    nl: `het patroon "${error.pattern}" kan niet gelezen worden (${error.detail})`,
    en: `the pattern "${error.pattern}" cannot be read (${error.detail})`,
  };
  return new ConfigError([{ path, messages }]);
}
