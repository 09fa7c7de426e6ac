import type { RulePack } from '../rules/rule-pack.ts';
import { nlPack } from './nl.generated.js';

let parsed: RulePack | undefined;

/** The Dutch rule pack that ships with the program, as compiled from `rules/nl/`. */
export function dutchPack(): RulePack {
  parsed ??= JSON.parse(nlPack) as RulePack;
  return parsed;
}
