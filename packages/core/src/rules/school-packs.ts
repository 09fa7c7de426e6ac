import { ConfigError } from '../config/config-error.ts';
import type { ConfigHost } from '../config/config-host.ts';
import type { Localized } from '../locale.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { loadPack, type PackFile } from './load-pack.ts';
import { PatternError } from './patterns/pattern-error.ts';
import { ruleFileProblems } from './rule-file-problems.ts';
import type { RulePack } from './rule-pack.ts';

/** The built-in rules together with those of a school's own packs; each set of packs is read once. */
export class SchoolPacks {
  readonly #host: ConfigHost;
  readonly #packs = new Map<string, Promise<RulePack>>();

  constructor(host: ConfigHost) {
    this.#host = host;
  }

  /**
   * @param folders absolute paths of packs
   * @throws ConfigError when a rule file cannot be used.
   */
  with(folders: readonly string[]): Promise<RulePack> {
    if (folders.length === 0) return Promise.resolve(dutchPack());
    const key = folders.join('\n');
    const known = this.#packs.get(key) ?? loadWith(folders, this.#host);
    this.#packs.set(key, known);
    return known;
  }
}

async function loadWith(folders: readonly string[], host: ConfigHost): Promise<RulePack> {
  const base = dutchPack();
  const rules = [...base.rules];
  const facts = [...base.facts];
  for (const folder of folders) {
    for (const file of await readPack(folder, host)) {
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

async function readPack(folder: string, host: ConfigHost): Promise<PackFile[]> {
  const names = (await host.listFiles(folder)) ?? [];
  const ruleFiles = names.filter((name) => name.endsWith('.yml')).sort();
  return Promise.all(
    ruleFiles.map(async (path) => ({ path, text: (await host.readText(`${folder}/${path}`)) ?? '' })),
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
