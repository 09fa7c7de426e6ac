import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../config/config.ts';
import { languageOf } from '../language/languages.ts';
import { Analysis } from '../lint/analysis.ts';
import { EntryFacts } from '../lint/entry-facts.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { compilePack } from './compiled-pack.ts';

const pack = dutchPack();
const compiled = compilePack(pack, languageOf(pack.language), {
  platforms: defaultConfig.school.platforms,
  glossary: defaultConfig.glossary,
});

describe.each(pack.facts.map((fact) => [fact.id, fact.examples] as const))('%s', (id, { holds, fails }) => {
  it.each(holds)('holds in %s', (text) => {
    expect(says(id, text)).toBe(true);
  });

  it.each(fails)('fails in %s', (text) => {
    expect(says(id, text)).toBe(false);
  });
});

function says(fact: string, text: string): boolean {
  return new EntryFacts(compiled, new Analysis(text, compiled.words, compiled.language)).says(fact);
}
