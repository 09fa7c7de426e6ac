import type { Agenda, Plan } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Locale } from '../../locale.ts';
import type { PlanEntry, PlanHit, WholePlanCheck } from '../../rules/checks/check.ts';
import { planChecks } from '../../rules/checks/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Engine } from '../engine.ts';
import type { Finding } from '../finding.ts';
import type { Hit } from '../hit.ts';
import type { JudgedEntry } from '../judged-entry.ts';
import type { LabelReading } from '../lint-memory.ts';
import { optionsOf, severityOf } from '../rule-settings.ts';
import { schoolOffers } from '../school-facts.ts';
import { isAssignment } from '../summary.ts';
import { type FindingFrame, spotInEntry, spotOfPlan, toFinding, toPlanFinding } from '../to-finding.ts';
import type { LabelPart, PlanPart, Site, Waits } from './plan-part.ts';

/** A finding before its config is asked, with the index in the agenda of the entry that it stands in or beside. */
export interface PartFinding {
  readonly beside: number;
  readonly finding: Finding;
  readonly waits?: Waits;
}

export interface PartOfPlan {
  readonly part: PlanPart;
  readonly findings: readonly PartFinding[];
}

interface PartFrame {
  readonly engine: Engine;
  readonly agenda: Agenda;
  readonly locale: Locale;
  readonly readLabel: (text: string, isDay: boolean) => LabelReading;
  /** What to add to an index in the agenda for the entry's number in its file. */
  readonly firstEntry: number;
}

/**
 * What `PlanRun` does for a plan that is there as a whole, for the entries of a plan in one slice: what depends on
 * the rest of the plan is written down instead of decided.
 */
export class PartRun {
  readonly #frame: PartFrame;
  readonly #plan: Plan;
  readonly #key: string;
  readonly #judged: readonly JudgedEntry[];
  readonly #findings: PartFinding[] = [];

  constructor(frame: PartFrame, plan: Plan, key: string, indexes: readonly number[]) {
    this.#frame = frame;
    this.#plan = plan;
    this.#key = key;
    const { engine, agenda } = frame;
    this.#judged = indexes.map((index) => engine.judge(agenda.entries[index] as Entry, index));
  }

  run(): PartOfPlan {
    const labels = this.#readLabels();
    this.#readEntries();
    const { sums, sites } = this.#check();
    const { agenda, firstEntry } = this.#frame;
    const part: PlanPart = {
      key: this.#key,
      meta: this.#plan.meta,
      first: firstEntry + (this.#judged[0]?.index ?? 0),
      anchor: spotOfPlan(agenda, this.#plan),
      labels,
      explains: this.#explains(),
      says: this.#says(),
      sums,
      sites,
    };
    return { part, findings: this.#findings };
  }

  #readLabels(): LabelPart[] {
    const { readLabel, firstEntry } = this.#frame;
    return this.#plan.labels.map((label, number) => {
      const { hits, explains } = readLabel(label.text, this.#plan.dayLabels.has(label));
      const id = `${firstEntry} ${number}`;
      const beside =
        hits.length > 0 ? this.#judged.find(({ entry }) => entry.context.includes(label)) : undefined;
      hits.forEach((hit, order) => {
        const where = { text: label, entryId: beside?.entry.id };
        this.#add(beside?.index ?? 0, hit, where, { label: `${id} ${order}` });
      });
      const forms = hits.map(({ shortForm }) => shortForm);
      return { id, text: label.text, forms, explains: [...explains] };
    });
  }

  #readEntries(): void {
    for (const { entry, index, verdict } of this.#judged) {
      for (const hit of verdict.hits) {
        if (hit.liftedBy.some((fact) => this.#schoolSays(fact, entry))) continue;
        const waits: Waits = {
          ...(hit.shortForm !== undefined && { form: hit.shortForm }),
          ...(hit.liftedBy.length > 0 && { liftedBy: hit.liftedBy }),
        };
        this.#add(index, hit, { text: entry.text, entryIndex: index }, waits);
      }
    }
  }

  #add(beside: number, hit: Hit, where: Where, waits: Waits): void {
    const { engine, agenda, locale } = this.#frame;
    const severity = severityOf(hit.rule, engine.config);
    if (!severity) return;
    const finding = toFinding(hit, { agenda, locale, severity, ...where });
    this.#findings.push({ beside, finding, ...(Object.keys(waits).length > 0 && { waits }) });
  }

  #explains(): [string, number][] {
    const first = new Map<string, number>();
    for (const { index, verdict } of this.#judged) {
      for (const form of verdict.explains) {
        if (!first.has(form)) first.set(form, this.#frame.firstEntry + index);
      }
    }
    return [...first];
  }

  #says(): string[] {
    const reaching: string[] = [];
    for (const { id, holds } of this.#frame.engine.pack.facts.values()) {
      if ((holds.plan?.length ?? 0) > 0) reaching.push(id);
    }
    const said = new Set<string>();
    for (const { facts } of this.#judged) {
      if (said.size === reaching.length) break;
      for (const fact of facts.saidForPlan(reaching)) said.add(fact);
    }
    return [...said];
  }

  #check(): Pick<PlanPart, 'sums' | 'sites'> {
    const { engine, locale } = this.#frame;
    const sums: Record<string, unknown> = {};
    const sites: Record<string, Site[]> = {};
    for (const rule of engine.pack.pack.rules) {
      const check = rule.check === undefined ? undefined : planChecks[rule.check];
      const severity = severityOf(rule, engine.config);
      if (!check || !severity) continue;
      const view = { plan: this.#plan, config: engine.config, options: optionsOf(rule, engine.config) };
      if (check.of === 'plan') {
        const sum = this.#sumUp(check, view);
        sums[rule.id] = sum;
        sites[rule.id] = check.sites(sum).map((at) => this.#site(rule, at));
        continue;
      }
      for (const judged of this.#judged) {
        for (const hit of check.hits(judged, view)) this.#addOfDays(rule, judged, hit, { severity, locale });
      }
    }
    return { sums, sites };
  }

  /** In numbers of the file, as sums of other parts are. */
  #sumUp<Sum>(check: WholePlanCheck<Sum>, view: Parameters<WholePlanCheck<Sum>['add']>[2]): Sum {
    const sum = check.begin();
    const { firstEntry } = this.#frame;
    for (const { entry, index, analysis, facts } of this.#judged) {
      const numbered: PlanEntry = { entry, index: firstEntry + index, analysis, facts };
      check.add(sum, numbered, view);
    }
    return sum;
  }

  #site(rule: Rule, { entryIndex, start, end }: SiteOfHit): Site {
    const { agenda, firstEntry } = this.#frame;
    const index = entryIndex - firstEntry;
    const judged = this.#judged.find((each) => each.index === index) as JudgedEntry;
    return {
      entry: entryIndex,
      spot: { ...spotInEntry(agenda, index, start, end), entryIndex },
      isAssignment: isAssignment(judged.entry),
      entryText: rule.scope === 'entry' ? judged.entry.text.text : undefined,
      isLifted: this.#isLifted(rule, judged),
    };
  }

  #addOfDays(
    rule: Rule,
    judged: JudgedEntry,
    hit: PlanHit,
    frame: Parameters<typeof toPlanFinding>[3],
  ): void {
    const { agenda } = this.#frame;
    if (this.#isLifted(rule, judged)) return;
    const finding = toPlanFinding(
      rule,
      hit.values,
      spotInEntry(agenda, judged.index, hit.start, hit.end),
      frame,
    );
    const waits: Waits = { isOfDays: true, ...(rule.unless.length > 0 && { liftedBy: rule.unless }) };
    this.#findings.push({ beside: judged.index, finding, waits });
  }

  /** Whether the entry or the school says what lifts a rule. */
  #isLifted(rule: Rule, { entry, facts }: JudgedEntry): boolean {
    return rule.unless.some(
      (fact) => facts.says(fact) || facts.headingSays(fact) || this.#schoolSays(fact, entry),
    );
  }

  #schoolSays(fact: string, entry: Entry): boolean {
    const { pack, config } = this.#frame.engine;
    const offer = pack.facts.get(fact)?.school;
    return offer !== undefined && schoolOffers(config.school, offer, entry);
  }
}

type Where = Pick<FindingFrame, 'entryIndex' | 'entryId'> & { readonly text: MappedText };
type SiteOfHit = ReturnType<WholePlanCheck<unknown>['sites']>[number];
