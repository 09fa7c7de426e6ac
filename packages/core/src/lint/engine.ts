import type { Agenda } from '../agenda/agenda.ts';
import type { Entry, EntryKind } from '../agenda/entry.ts';
import type { ResolvedConfig } from '../config/config.ts';
import type { Language } from '../language/language.ts';
import type { Locale } from '../locale.ts';
import type { TextView } from '../rules/checks/check.ts';
import { textChecks } from '../rules/checks/index.ts';
import { type CompiledPack, compilePack, type PackExtras } from '../rules/compiled-pack.ts';
import type { Rule } from '../rules/rule.ts';
import type { RulePack } from '../rules/rule-pack.ts';
import { Analysis } from './analysis.ts';
import { EntryFacts } from './entry-facts.ts';
import type { Finding } from './finding.ts';
import type { Hit } from './hit.ts';
import { JudgedEntry, type Verdict } from './judged-entry.ts';
import type { LintMemory } from './lint-memory.ts';
import { patternHits } from './pattern-hits.ts';
import { PlanRun } from './plan-run.ts';
import { severityOf } from './rule-settings.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { VerdictCache } from './verdict-cache.ts';

const nothing: ReadonlySet<string> = new Set();

/** A compiled pack under one config. Made once, it lints any number of agendas. */
export class Engine {
  readonly pack: CompiledPack;
  readonly config: ResolvedConfig;
  readonly #cache: VerdictCache | undefined;
  readonly #active: ReadonlySet<Rule>;
  readonly #patternsFor = new Map<EntryKind, ReadonlySet<number>>();

  /**
   * @param cacheSize how many texts' hits are remembered; 0 remembers none
   * @throws PatternError for a pack that cannot be compiled.
   */
  constructor(pack: RulePack, language: Language, config: ResolvedConfig, cacheSize = 5000) {
    this.config = config;
    this.pack = compiled(pack, language, { platforms: config.school.platforms, glossary: config.glossary });
    this.#cache = cacheSize > 0 ? new VerdictCache(cacheSize) : undefined;
    this.#active = new Set(pack.rules.filter((rule) => severityOf(rule, config)));
  }

  /** All findings of an agenda before suppression, in no order in particular. */
  findings(agenda: Agenda, locale: Locale, memory?: LintMemory): Finding[] {
    memory?.begin(this, locale);
    const byPlan = new Map<number, number[]>();
    agenda.entries.forEach((entry, index) => {
      const list = byPlan.get(entry.plan);
      if (list) list.push(index);
      else byPlan.set(entry.plan, [index]);
    });
    return agenda.plans.flatMap((_, plan) =>
      new PlanRun(this, agenda, plan, byPlan.get(plan) ?? [], locale, memory).findings(),
    );
  }

  /** Reads and judges one entry by itself.
   * @param index of the entry in its agenda
   */
  judge(entry: Entry, index: number): JudgedEntry {
    const judged = new JudgedEntry(this.pack, entry, index);
    const key = this.#cache && judged.key;
    const known = key === undefined ? undefined : this.#cache?.get(key);
    judged.verdict = known ?? this.#verdictOn(judged);
    if (key !== undefined && !known) this.#cache?.set(key, judged.verdict);
    return judged;
  }

  /**
   * Reads a heading, day or subject cell: only checks that look at labels speak there. Where days stand,
   * capitals are no more than emphasis: "WO" is no subject.
   */
  judgeLabel(text: string, isDay: boolean): readonly Hit[] {
    const analysis = new Analysis(isDay ? text.toLowerCase() : text, this.pack.words, this.pack.language);
    const facts = new EntryFacts(this.pack, analysis);
    return this.#checkHits({ pack: this.pack, analysis, facts, isLabel: true }, this.#active);
  }

  #verdictOn({ entry, analysis, facts }: JudgedEntry): Verdict {
    const patterns = this.#activePatterns(entry.kind);
    const byPattern = patternHits(this.pack, analysis, facts, (number) => patterns.has(number));
    const rules = [...this.#active].filter((rule) => rule.kinds.includes(entry.kind));
    const byCheck = this.#checkHits({ pack: this.pack, analysis, facts, isLabel: false }, rules);
    const { text, tokens, infos } = analysis;
    const explains = infos.some((info) => info.mayBeShort)
      ? this.pack.shortForms.explainedBy(text, tokens, infos)
      : nothing;
    return { hits: settleOverlaps([...byPattern, ...byCheck]), explains };
  }

  #checkHits(view: TextView, rules: Iterable<Rule>): Hit[] {
    if (!view.analysis.infos.some((info) => info.mayBeShort)) return [];
    const hits: Hit[] = [];
    for (const rule of rules) {
      const check = rule.check === undefined ? undefined : textChecks[rule.check];
      if (check) hits.push(...check(view, rule));
    }
    return hits;
  }

  #activePatterns(kind: EntryKind): ReadonlySet<number> {
    const known = this.#patternsFor.get(kind);
    if (known) return known;
    const active = new Set<number>();
    for (const [number, { rule }] of this.pack.rulePatterns) {
      if (this.#active.has(rule) && rule.kinds.includes(kind)) active.add(number);
    }
    this.#patternsFor.set(kind, active);
    return active;
  }
}

/** So many sets of words of schools stay compiled with a pack. */
const mostCompiled = 4;
const compiledPacks = new WeakMap<RulePack, Map<string, CompiledPack>>();

/** A pack with the words of a school, compiled once for all configs that add the same. */
function compiled(pack: RulePack, language: Language, extras: PackExtras): CompiledPack {
  const byExtras = compiledPacks.get(pack) ?? new Map<string, CompiledPack>();
  compiledPacks.set(pack, byExtras);
  const key = JSON.stringify(extras);
  const known = byExtras.get(key) ?? compilePack(pack, language, extras);
  byExtras.delete(key);
  byExtras.set(key, known);
  const [oldest] = byExtras.keys();
  if (oldest !== undefined && byExtras.size > mostCompiled) byExtras.delete(oldest);
  return known;
}
