import type { LexiconData } from '../language/lexicon-data.ts';
import type { Fact, Reach } from './fact.ts';
import { type RuleFile, toFact, toRule } from './load-rule.ts';
import type { PatternData, Rule } from './rule.ts';
import type { RulePack } from './rule-pack.ts';

/** For tests: a rule with what matters given and all else filled in. Its message quotes the words found. */
export function aRule(id: string, given: Partial<RuleFile> = {}): Rule {
  return toRule({
    id,
    key: 'purpose',
    title: { nl: id, en: id },
    why: { nl: 'Daarom.', en: 'Because.' },
    source: { document: 'test', section: '1' },
    message: { nl: `${id}: {text}`, en: `${id} (en): {text}` },
    examples: { flag: [], allow: [] },
    ...given,
  });
}

/** For tests: a fact by how far its patterns reach. */
export function aFact(
  id: string,
  holds: Partial<Record<Reach, readonly (string | PatternData)[]>>,
  school?: Fact['school'],
): Fact {
  const examples = { holds: [], fails: [] };
  return toFact({ id, means: id, holds, examples, ...(school === undefined ? {} : { school }) });
}

/** For tests: the words that the rules of {@link aPack} may speak of. */
export const testLexicon: LexiconData = {
  Platform: { means: 'a platform', words: ['bingel', 'google meet'], starts: ['bingel'] },
  Device: { means: 'a device', nouns: ['tablet', 'laptop'] },
  TextNoun: { means: 'a text', nouns: ['tekst'] },
  Hear: { means: 'to hear', verbs: ['op|vragen', 'lezen', 'na|kijken', 'maken'] },
};

/** For tests: a Dutch pack of these rules and facts. */
export function aPack(
  rules: readonly Rule[],
  facts: readonly Fact[] = [],
  lexicon: LexiconData = testLexicon,
): RulePack {
  return { language: 'nl', rules, facts, lexicon, shortForms: {}, frequentWords: ['de', 'het', 'op', 'in'] };
}
