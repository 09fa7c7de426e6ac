import type { ResolvedConfig } from './config.ts';
import { type ConfigChain, configFor } from './config-chain.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import type { ConfigHost } from './config-host.ts';
import { extendChain } from './extend-chain.ts';
import { joinPath, parentFolder } from './paths.ts';
import { type ConfigDocuments, readConfig } from './read-config.ts';
import type { KnownRule } from './rule-problems.ts';

/** The names that a config can have, one of them in a folder. */
export const configFileNames = ['hwlint.yml', 'hwlint.yaml', 'hwlint.json'] as const;

export interface ResolveConfigOptions {
  /** This config instead of those found upwards from the file. */
  readonly configPath?: string;
  /** The rules that a config may name, beside those of its own packs. */
  readonly knownRules: readonly KnownRule[];
}

/** Finds the config of many files; reads every config file once. Make a new one when a config changed. */
export class ConfigResolver {
  readonly #host: ConfigHost;
  readonly #configPath: string | undefined;
  readonly #empty: ConfigChain;
  readonly #chains = new Map<string, Promise<ConfigChain>>();

  constructor(host: ConfigHost, { configPath, knownRules }: ResolveConfigOptions) {
    this.#host = host;
    this.#configPath = configPath;
    const known = new Map(knownRules.map((rule) => [rule.id, rule]));
    this.#empty = { layers: [], knownRules: known, problems: [], made: new Map() };
  }

  /**
   * The config that holds for a file, which need not exist. Files with equal configs get the same object.
   * @throws ConfigError with everything that is wrong in the configs that hold for it.
   */
  async resolve(filePath: string): Promise<ResolvedConfig> {
    const path = this.#configPath;
    const chain =
      path === undefined
        ? this.#upwards(parentFolder(filePath))
        : this.#cached(path, () => this.#given(path));
    return configFor(filePath, await chain);
  }

  #upwards(folder: string | undefined): Promise<ConfigChain> {
    if (folder === undefined) return Promise.resolve(this.#empty);
    return this.#cached(folder, async () => {
      const { documents, problems } = await this.#inFolder(folder);
      const isRoot = [...documents.values()].at(-1)?.data.root === true;
      const above = isRoot ? this.#empty : await this.#upwards(parentFolder(folder));
      if (documents.size === 0) return above;
      const chain = await extendChain(above, documents, this.#host);
      return { ...chain, problems: [...chain.problems, ...problems] };
    });
  }

  async #inFolder(folder: string): Promise<{ documents: ConfigDocuments; problems: ConfigProblem[] }> {
    const paths = configFileNames.map((name) => joinPath(folder, name));
    const found: ConfigDocuments[] = [];
    for (const path of paths) found.push(await readConfig(path, this.#host));
    const [documents = new Map(), ...others] = found.filter(({ size }) => size > 0);
    return { documents, problems: others.map((other) => superfluous(other, documents)) };
  }

  async #given(path: string): Promise<ConfigChain> {
    const documents = await readConfig(path, this.#host);
    if (documents.size > 0) return extendChain(this.#empty, documents, this.#host);
    throw new ConfigError([
      { path, messages: { nl: 'deze config is er niet', en: 'there is no such config' } },
    ]);
  }

  #cached(key: string, make: () => Promise<ConfigChain>): Promise<ConfigChain> {
    const chain = this.#chains.get(key) ?? make();
    this.#chains.set(key, chain);
    return chain;
  }
}

function superfluous(second: ConfigDocuments, first: ConfigDocuments): ConfigProblem {
  const kept = [...first.keys()].at(-1) ?? '';
  const messages = {
    nl: `in deze map staat ook ${kept}: laat er één staan`,
    en: `this folder also has ${kept}: keep one of them`,
  };
  return { path: [...second.keys()].at(-1) ?? '', messages };
}

/** The config that holds for one file. For more files, keep a {@link ConfigResolver}. */
export function resolveConfig(
  filePath: string,
  host: ConfigHost,
  options: ResolveConfigOptions,
): Promise<ResolvedConfig> {
  return new ConfigResolver(host, options).resolve(filePath);
}
