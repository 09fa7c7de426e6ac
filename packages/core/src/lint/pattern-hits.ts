import type { Sentence, SentenceWord } from '../language/sentence.ts';
import type { SentenceRange } from '../language/sentences.ts';
import type { CompiledPack, RulePattern } from '../rules/compiled-pack.ts';
import type { Rule } from '../rules/rule.ts';
import type { Analysis } from './analysis.ts';
import { appendPlace } from './append-place.ts';
import { firstAspect } from './aspect.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Hit } from './hit.ts';
import { matchPattern } from './match-sentence.ts';
import { plainerWordings } from './plainer-wordings.ts';
import { triggersAt } from './triggers.ts';

const noPatterns: readonly number[] = [];

/**
 * What the pattern rules find in one entry: in each sentence at most one hit a rule, at the first
 * place; further places of the same rule in the sentence are related ones.
 */
export function patternHits(
  pack: CompiledPack,
  analysis: Analysis,
  facts: EntryFacts,
  isActive: (pattern: number) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  analysis.ranges.forEach((range, index) => {
    let sentence: Sentence | undefined;
    const found = new Map<Rule, Hit>();
    for (let token = range.from; token < range.to; token += 1) {
      for (const number of ruleTriggersAt(analysis, range, token)) {
        if (!isActive(number)) continue;
        sentence ??= analysis.sentence(index);
        const match = matchPattern(pack.index, number, sentence, token - range.from);
        const owner = match && pack.rulePatterns.get(number);
        if (!owner) continue;
        const { words } = sentence;
        const first = words[match.placeFrom] as SentenceWord;
        const last = words[match.placeTo - 1] as SentenceWord;
        const spot = { sentence: index, clause: first.clause };
        const { rule, data } = owner;
        const unless = liftingFacts(owner);
        if (!facts.holdAll(conditionsOf(owner), spot) || facts.holdAny(unless, spot)) continue;
        const hit: Hit = {
          rule,
          ...(data.aspect === undefined ? {} : { aspect: data.aspect }),
          start: first.start,
          end: last.end,
          related: [],
          values: {},
          choices: plainerWordings(pack, rule, words.slice(match.placeFrom, match.placeTo)),
          liftedBy: unless,
          isOpening: match.placeFrom === 0 || /:\s*$/.test(words[match.placeFrom - 1]?.after ?? ''),
          appendAt: appendPlace(sentence, match.placeFrom),
        };
        found.set(rule, join(found.get(rule), hit));
      }
    }
    hits.push(...found.values());
  });
  return hits;
}

function ruleTriggersAt(analysis: Analysis, range: SentenceRange, token: number): readonly number[] {
  const triggers = triggersAt(analysis.infos, range, token);
  if (triggers.length <= 1) return triggers[0]?.rules ?? noPatterns;
  return [...new Set(triggers.flatMap(({ rules }) => rules))];
}

/** The facts that must hold where a pattern matches: those of its rule and its own. */
function conditionsOf({ rule, data: { when = [] } }: RulePattern): readonly string[] {
  return when.length === 0 ? rule.when : [...rule.when, ...when];
}

/** The facts of which one is enough to lift a match. */
function liftingFacts({ rule, data: { unless = [], despite = [] } }: RulePattern): readonly string[] {
  if (unless.length === 0 && despite.length === 0) return rule.unless;
  return [...rule.unless.filter((fact) => !despite.includes(fact)), ...unless];
}

/**
 * The earlier of two places leads, the longer where both start alike; what does not overlap is related.
 * The leading place tells the aspect.
 */
function join(known: Hit | undefined, next: Hit): Hit {
  if (!known) return next;
  const [lead, other] =
    next.start < known.start || (next.start === known.start && next.end > known.end)
      ? [next, known]
      : [known, next];
  const related = [...known.related, ...next.related, { start: other.start, end: other.end }]
    .filter((span) => span.start >= lead.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
  const isSamePlace = lead.start === other.start && lead.end === other.end;
  const aspect = isSamePlace ? firstAspect(lead.rule, lead.aspect, other.aspect) : lead.aspect;
  return { ...lead, related, ...(aspect === undefined ? {} : { aspect }) };
}
