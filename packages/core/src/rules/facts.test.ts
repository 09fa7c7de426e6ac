import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../config/config.ts';
import { languageOf } from '../language/languages.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import { compilePack } from './compiled-pack.ts';
import { saysFact } from './fact-examples.ts';

const pack = dutchPack();
const compiled = compilePack(pack, languageOf(pack.language), {
  platforms: defaultConfig.school.platforms,
  glossary: defaultConfig.glossary,
});

describe.each(pack.facts.map((fact) => [fact.id, fact.examples] as const))('%s', (id, { holds, fails }) => {
  it.each(holds)('holds in %s', (text) => {
    expect(saysFact(compiled, id, text)).toBe(true);
  });

  it.each(fails)('fails in %s', (text) => {
    expect(saysFact(compiled, id, text)).toBe(false);
  });
});
