import type { Profile } from '../readers/profiles/profile.ts';
import { applySettings } from './apply-settings.ts';
import { defaultConfig, type ResolvedConfig } from './config.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import type { ConfigFileData, OverrideData } from './config-file-data.ts';
import type { FilesMatcher } from './match-files.ts';
import { joinPath, parentFolder, pathFrom } from './paths.ts';
import type { KnownRules } from './rule-problems.ts';

/** One config file in the order in which it counts. */
export interface ConfigLayer {
  readonly path: string;
  readonly data: ConfigFileData;
  /** For each of its overrides, which files it is about. */
  readonly matchers: readonly FilesMatcher[];
}

/** All config files that hold for one folder, together with what is wrong in them. */
export interface ConfigChain {
  /** Farthest first: later layers go before earlier ones. */
  readonly layers: readonly ConfigLayer[];
  readonly knownRules: KnownRules;
  readonly problems: readonly ConfigProblem[];
  /** Configs already made, by the overrides that they take, so that equal configs are one object. */
  readonly made: Map<string, ResolvedConfig>;
}

/**
 * The config that a chain of files gives for one path.
 * @throws ConfigError with all problems of the chain.
 */
export function configFor(path: string, chain: ConfigChain): ResolvedConfig {
  if (chain.problems.length > 0) throw new ConfigError(chain.problems);
  const overrides = chain.layers.map((layer) => overridesFor(path, layer));
  const key = JSON.stringify(overrides.map((layer) => layer.map(({ index }) => index)));
  const made = chain.made.get(key) ?? makeConfig(chain.layers, overrides);
  chain.made.set(key, made);
  return made;
}

function overridesFor(path: string, layer: ConfigLayer): { index: number; data: OverrideData }[] {
  const relative = pathFrom(parentFolder(layer.path) ?? '', path);
  return (layer.data.overrides ?? [])
    .map((data, index) => ({ index, data }))
    .filter(({ index }) => layer.matchers[index]?.(relative));
}

function makeConfig(
  layers: readonly ConfigLayer[],
  overrides: readonly (readonly { data: OverrideData }[])[],
): ResolvedConfig {
  let config = defaultConfig;
  for (const [at, { path, data }] of layers.entries()) {
    const folder = parentFolder(path) ?? '';
    const packs = (data.packs ?? []).map((pack) => joinPath(folder, pack));
    config = {
      ...applySettings(config, data),
      profiles: mergeProfiles(config.profiles, data.profiles),
      packs: [...new Set([...config.packs, ...packs])],
      ...(data.baseline !== undefined && { baseline: joinPath(folder, data.baseline) }),
    };
    for (const override of overrides[at] ?? []) config = applySettings(config, override.data);
  }
  return { ...config, files: layers.map(({ path }) => path).reverse() };
}

/** Profiles of a nearer config go before those of the same name farther away, and are tried first. */
function mergeProfiles(
  below: readonly Profile[],
  above: ConfigFileData['profiles'] = {},
): readonly Profile[] {
  const own = Object.entries(above).map(([id, data]): Profile => ({ ...data, id }));
  return [...own, ...below.filter(({ id }) => !Object.hasOwn(above, id))];
}
