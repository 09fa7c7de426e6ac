import type { Agenda } from '../agenda/agenda.ts';
import { defaultConfig } from '../config/config.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { JudgedEntry } from './judged-entry.ts';
import { engineFor, type LintOptions } from './lint.ts';

/**
 * Which of the facts of a pack an entry says, or a heading above it.
 * @param entryIndex in the agenda
 * @param facts ids
 * @returns those that it says, in the order of `facts`
 */
export function saidFacts(
  { entries }: Agenda,
  entryIndex: number,
  facts: readonly string[],
  {
    pack = dutchPack(),
    config = defaultConfig,
    cacheSize = 5000,
  }: Omit<LintOptions, 'locale' | 'memory'> = {},
): readonly string[] {
  const entry = entries[entryIndex];
  if (!entry) return [];
  const said = new JudgedEntry(engineFor(pack, config, cacheSize).pack, entry, entryIndex).facts;
  return facts.filter((fact) => said.says(fact) || said.headingSays(fact));
}
