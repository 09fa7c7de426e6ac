import type { Agenda, Plan } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import type { MappedText } from '../agenda/mapped-text.ts';
import type { Locale } from '../locale.ts';
import { type PlanHit, planHits } from '../rules/checks/check.ts';
import { planChecks } from '../rules/checks/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Engine } from './engine.ts';
import type { Finding, Severity } from './finding.ts';
import type { Hit } from './hit.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { type LintMemory, readLabel } from './lint-memory.ts';
import { optionsOf, severityOf } from './rule-settings.ts';
import { schoolOffers } from './school-facts.ts';
import {
  elsewhereIn,
  type FindingFrame,
  spotInEntry,
  spotOfPlan,
  toFinding,
  toPlanFinding,
} from './to-finding.ts';

/** One plan under the rules: its entries one by one, its labels, and the plan as a whole. */
export class PlanRun {
  readonly #engine: Engine;
  readonly #agenda: Agenda;
  readonly #plan: Plan;
  readonly #locale: Locale;
  readonly #memory: LintMemory | undefined;
  readonly #judged: readonly JudgedEntry[];
  #factsOfPlan: ReadonlySet<string> | undefined;
  /** For each rule the entries that it has spoken about. */
  readonly #said = new Map<Rule, Set<number>>();
  #explainedAt: ReadonlyMap<string, MappedText> | undefined;

  constructor(
    engine: Engine,
    agenda: Agenda,
    plan: number,
    indexes: readonly number[],
    locale: Locale,
    memory?: LintMemory,
  ) {
    this.#memory = memory;
    this.#engine = engine;
    this.#agenda = agenda;
    this.#plan = agenda.plans[plan] as Plan;
    this.#locale = locale;
    this.#judged = indexes.map((index) => {
      const entry = agenda.entries[index] as Entry;
      return memory?.judge(entry, index) ?? engine.judge(entry, index);
    });
  }

  findings(): Finding[] {
    return [...this.#ofEntries(), ...this.#ofPlan()];
  }

  /** Labels first: a short form that a heading explains is explained for all that follows. */
  #ofEntries(): Finding[] {
    const explained = new Set<string>();
    const findings: Finding[] = [];
    const seenInLabels = new Set<string>();
    for (const label of this.#plan.labels) {
      const isDay = this.#plan.dayLabels.has(label);
      const read = this.#memory?.label(label.text, isDay) ?? readLabel(this.#engine, label.text, isDay);
      for (const hit of read.hits) {
        const form = hit.shortForm?.startsWith('day ') ? 'any day' : hit.shortForm;
        if (form !== undefined && seenInLabels.has(form)) continue;
        if (form !== undefined) seenInLabels.add(form);
        this.#add(findings, hit, { text: label, entryId: this.#firstBeside(label) });
      }
      for (const form of read.explains) explained.add(form);
    }
    for (const { entry, index, verdict } of this.#judged) {
      for (const form of verdict.explains) explained.add(form);
      for (const hit of verdict.hits) {
        if (hit.shortForm !== undefined && explained.has(hit.shortForm)) continue;
        if (hit.liftedBy.some((fact) => this.#planSays(fact) || this.#schoolSays(fact, entry))) continue;
        const explanation = hit.shortForm === undefined ? undefined : this.#explanationOf(hit.shortForm);
        const where = { text: entry.text, entryIndex: index };
        if (!explanation) this.#add(findings, hit, where);
        else this.#add(findings, hit, { ...where, elsewhere: { says: 'explained', texts: [explanation] } });
        this.#said.set(hit.rule, (this.#said.get(hit.rule) ?? new Set()).add(index));
      }
    }
    return findings;
  }

  #add(findings: Finding[], hit: Hit, where: Omit<FindingFrame, 'agenda' | 'locale' | 'severity'>): void {
    const severity = severityOf(hit.rule, this.#engine.config);
    if (!severity) return;
    const make = () => toFinding(hit, { agenda: this.#agenda, locale: this.#locale, severity, ...where });
    const { entryIndex, elsewhere } = where;
    const isOfEntry = entryIndex !== undefined && !elsewhere;
    const known = isOfEntry ? this.#memory?.finding(this.#agenda, entryIndex, hit, make) : undefined;
    findings.push(known ?? make());
  }

  /** The first entry that explains a short form. */
  #explanationOf(form: string): MappedText | undefined {
    if (!this.#explainedAt) {
      const explainedAt = new Map<string, MappedText>();
      for (const { entry, verdict } of this.#judged) {
        for (const each of verdict.explains) if (!explainedAt.has(each)) explainedAt.set(each, entry.text);
      }
      this.#explainedAt = explainedAt;
    }
    return this.#explainedAt.get(form);
  }

  /** The id of the first entry under a heading or beside a cell. */
  #firstBeside(label: MappedText): string | undefined {
    return this.#judged.find(({ entry }) => entry.context.includes(label))?.entry.id;
  }

  #planSays(fact: string): boolean {
    this.#factsOfPlan ??= this.#findFactsOfPlan();
    return this.#factsOfPlan.has(fact);
  }

  #findFactsOfPlan(): ReadonlySet<string> {
    const { facts: all } = this.#engine.pack;
    const reaching = [...all.values()]
      .filter(({ holds }) => (holds.plan?.length ?? 0) > 0)
      .map(({ id }) => id);
    const said = new Set<string>();
    for (const { facts } of this.#judged) for (const fact of facts.saidForPlan(reaching)) said.add(fact);
    return said;
  }

  #schoolSays(fact: string, entry: Entry): boolean {
    const offer = this.#engine.pack.facts.get(fact)?.school;
    return offer !== undefined && schoolOffers(this.#engine.config.school, offer, entry);
  }

  /** What the checks of whole plans say. */
  #ofPlan(): Finding[] {
    const entries = this.#judged;
    return this.#engine.pack.pack.rules.flatMap((rule) => {
      const check = rule.check === undefined ? undefined : planChecks[rule.check];
      const severity = severityOf(rule, this.#engine.config);
      if (!check || !severity) return [];
      const options = optionsOf(rule, this.#engine.config);
      const { config } = this.#engine;
      return planHits(check, entries, { plan: this.#plan, config, options })
        .filter(({ entryIndex }) => entryIndex === undefined || !this.#isSettled(rule, entryIndex))
        .map((hit) => this.#planFinding(rule, severity, hit));
    });
  }

  /** Whether the rule's patterns spoke of the entry already, or a fact of the rule's `unless` lifts it. */
  #isSettled(rule: Rule, index: number): boolean {
    if (this.#said.get(rule)?.has(index)) return true;
    const judged = rule.unless.length > 0 ? this.#judgedAt(index) : undefined;
    if (!judged) return false;
    const { facts, entry } = judged;
    return rule.unless.some(
      (fact) =>
        facts.says(fact) || facts.headingSays(fact) || this.#planSays(fact) || this.#schoolSays(fact, entry),
    );
  }

  /** Entries stand in order of their indexes. */
  #judgedAt(index: number): JudgedEntry | undefined {
    let low = 0;
    let high = this.#judged.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#judged[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return this.#judged[low]?.index === index ? this.#judged[low] : undefined;
  }

  #planFinding(
    rule: Rule,
    severity: Severity,
    { entryIndex, start, end, values, together = [] }: PlanHit,
  ): Finding {
    const spot =
      entryIndex === undefined
        ? spotOfPlan(this.#agenda, this.#plan)
        : spotInEntry(this.#agenda, entryIndex, start, end);
    const texts = together.flatMap((index) => this.#agenda.entries[index]?.text ?? []);
    const elsewhere = elsewhereIn(this.#agenda, 'together', texts);
    return toPlanFinding(rule, values, spot, { locale: this.#locale, severity }, elsewhere);
  }
}
