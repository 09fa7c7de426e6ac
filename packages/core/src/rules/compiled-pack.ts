import type { GlossaryEntry } from '../config/config.ts';
import type { Language } from '../language/language.ts';
import { Lexicon } from '../language/lexicon.ts';
import type { LexiconData } from '../language/lexicon-data.ts';
import { ShortForms } from '../language/short-forms/short-forms.ts';
import { Words } from '../language/words.ts';
import type { Fact, Reach } from './fact.ts';
import { PatternIndex } from './pattern-index.ts';
import { lemmaTag } from './patterns/pattern-syntax.ts';
import type { PatternData, Rule, RulePatternData } from './rule.ts';
import type { RulePack } from './rule-pack.ts';

/** Which rule a pattern belongs to. */
export interface RulePattern {
  readonly rule: Rule;
  readonly data: RulePatternData;
}

/** Which fact a pattern belongs to, and how far it reaches. */
export interface FactPattern {
  readonly fact: string;
  readonly reach: Reach;
  readonly data: PatternData;
}

/** What a config adds to a pack's words. */
export interface PackExtras {
  readonly platforms: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
}

/** A rule pack made ready to run. */
export interface CompiledPack {
  readonly pack: RulePack;
  readonly language: Language;
  readonly words: Words;
  readonly shortForms: ShortForms;
  readonly index: PatternIndex;
  readonly rulePatterns: ReadonlyMap<number, RulePattern>;
  readonly factPatterns: ReadonlyMap<number, FactPattern>;
  readonly facts: ReadonlyMap<string, Fact>;
}

const reaches: readonly Reach[] = ['clause', 'sentence', 'entry', 'plan'];

/**
 * Compiles a pack.
 * @throws PatternError for a pattern that cannot be read.
 */
export function compilePack(pack: RulePack, language: Language, extras: PackExtras): CompiledPack {
  const lexicon = new Lexicon(withPlatforms(pack.lexicon, extras.platforms), language, lemmaTag);
  const shortForms = new ShortForms(pack.shortForms, extras.glossary);
  const index = new PatternIndex(lexicon, language, pack);
  const rulePatterns = new Map<number, RulePattern>();
  const factPatterns = new Map<number, FactPattern>();
  for (const rule of pack.rules) {
    for (const data of rule.patterns) {
      for (const number of index.add(data)) rulePatterns.set(number, { rule, data });
    }
  }
  for (const fact of pack.facts) {
    for (const reach of reaches) {
      for (const data of fact.holds[reach] ?? [])
        for (const number of index.add(data)) factPatterns.set(number, { fact: fact.id, reach, data });
    }
  }
  const words = new Words(lexicon, language, {
    triggersOf(normal, tags) {
      const rules: number[] = [];
      const facts = new Map<string, number[]>();
      for (const number of index.triggersOf(normal, tags)) {
        const fact = factPatterns.get(number)?.fact;
        if (fact === undefined) rules.push(number);
        else facts.set(fact, [...(facts.get(fact) ?? []), number]);
      }
      return { rules, facts };
    },
    mayBeShort: (raw, normal) => shortForms.mayBeShort(raw, normal),
  });
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return { pack, language, words, shortForms, index, rulePatterns, factPatterns, facts };
}

function withPlatforms(lexicon: LexiconData, platforms: readonly string[]): LexiconData {
  const group = lexicon.Platform;
  if (platforms.length === 0 || !group) return lexicon;
  return { ...lexicon, Platform: { ...group, words: [...(group.words ?? []), ...platforms] } };
}
