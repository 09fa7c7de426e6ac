import { knownProfiles } from '../readers/profiles/known-profiles.ts';
import type { ConfigChain, ConfigLayer } from './config-chain.ts';
import type { ConfigProblem } from './config-error.ts';
import type { ConfigHost } from './config-host.ts';
import { filesMatcher } from './match-files.ts';
import type { ConfigDocument } from './parse-config.ts';
import { joinPath, parentFolder } from './paths.ts';
import { profileProblems } from './profile-problems.ts';
import type { ConfigDocuments } from './read-config.ts';
import { type KnownRule, ruleProblems } from './rule-problems.ts';

/** Puts a config, with what it extends, on top of the chain of the folders above it. */
export async function extendChain(
  above: ConfigChain,
  documents: ConfigDocuments,
  host: ConfigHost,
): Promise<ConfigChain> {
  const knownRules = new Map(above.knownRules);
  const problems: ConfigProblem[] = [];
  for (const document of documents.values()) {
    problems.push(...document.problems, ...(await addPackRules(document, host, knownRules)));
  }
  for (const document of documents.values()) problems.push(...ruleProblems(document, knownRules));
  // What is wrong in one file may be the reason why a profile is not there.
  const isWhole = [...documents.values()].every((document) => document.problems.length === 0);
  if (isWhole) problems.push(...unknownProfiles(above, [...documents.values()]));
  return {
    layers: [...above.layers, ...[...documents.values()].map(layerOf)],
    knownRules,
    problems: [...above.problems, ...problems],
    made: new Map(),
  };
}

function unknownProfiles(above: ConfigChain, documents: readonly ConfigDocument[]): readonly ConfigProblem[] {
  const own = [...above.layers, ...documents].flatMap(({ data }) => Object.keys(data.profiles ?? {}));
  const known = new Set([...own, ...knownProfiles.map(({ id }) => id)]);
  return documents.flatMap((document) => profileProblems(document, known));
}

async function addPackRules(
  { path, data, position }: ConfigDocument,
  host: ConfigHost,
  known: Map<string, KnownRule>,
): Promise<ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  for (const [index, pack] of (data.packs ?? []).entries()) {
    const folder = joinPath(parentFolder(path) ?? '', pack);
    const ids = await packRuleIds(folder, host);
    for (const id of ids ?? []) if (!known.has(id)) known.set(id, { id });
    if (ids) continue;
    const messages = {
      nl: `de map "${pack}" is er niet (${folder})`,
      en: `the folder "${pack}" is not there (${folder})`,
    };
    problems.push({ path, position: position(['packs', index], 'value'), messages });
  }
  return problems;
}

/** The ids of the rules in a pack's folder: the names of its files. `undefined` when it cannot be read. */
async function packRuleIds(folder: string, host: ConfigHost): Promise<string[] | undefined> {
  const names = await host.listFiles(folder).catch(() => undefined);
  return names?.flatMap((name) => /^(.+)\.ya?ml$/.exec(name)?.[1] ?? []);
}

function layerOf({ path, data }: ConfigDocument): ConfigLayer {
  return { path, data, matchers: (data.overrides ?? []).map(({ files }) => filesMatcher(files)) };
}
