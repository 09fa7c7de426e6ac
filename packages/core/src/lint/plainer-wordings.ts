import { normalize } from '../language/normalize.ts';
import type { SentenceWord } from '../language/sentence.ts';
import type { CompiledPack } from '../rules/compiled-pack.ts';
import { lemmaTag } from '../rules/patterns/pattern-syntax.ts';
import type { Rule } from '../rules/rule.ts';
import type { TextEdit } from './hit.ts';
import { inCaseOf } from './in-case-of.ts';

/** For each word found that the rule has a plainer wording for, the change that puts it there. */
export function plainerWordings(
  pack: CompiledPack,
  rule: Rule,
  words: readonly SentenceWord[],
): readonly (readonly TextEdit[])[] {
  const wordings = Object.entries(rule.wordings);
  if (wordings.length === 0) return [];
  return words.flatMap((word) => {
    const lemmas = pack.language.nounLemmas(word.info.normal);
    const found = wordings.find(([key]) => lemmas.includes(normalize(key)) || word.tags.has(lemmaTag(key)));
    return found ? [[{ start: word.start, end: word.end, text: inCaseOf(word.raw, found[1]) }]] : [];
  });
}
