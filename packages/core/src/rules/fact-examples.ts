import { Analysis } from '../lint/analysis.ts';
import { EntryFacts } from '../lint/entry-facts.ts';
import type { CompiledPack } from './compiled-pack.ts';

/** Whether a text by itself says a fact: so in each example that the fact holds in, in no other. */
export function saysFact(pack: CompiledPack, fact: string, text: string): boolean {
  return new EntryFacts(pack, new Analysis(text, pack.words, pack.language)).says(fact);
}
