import type { LogicalLocation } from '../../agenda/logical-location.ts';
import type { ResolvedConfig } from '../../config/config.ts';
import type { Locale } from '../../locale.ts';
import type { PlanHit, WholePlanCheck } from '../../rules/checks/check.ts';
import { planChecks } from '../../rules/checks/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RulePack } from '../../rules/rule-pack.ts';
import type { Finding } from '../finding.ts';
import { optionsOf, severityOf } from '../rule-settings.ts';
import { toPlanFinding } from '../to-finding.ts';
import type { LabelPart, PlanPart, Site, SliceFinding, SliceRow, Waits } from './plan-part.ts';
import { byPlace, sliceFinding } from './slice-finding.ts';

interface LedgerOptions<Report> {
  /** Makes what is wanted of a finding about a plan. */
  readonly report: (finding: Finding, location: LogicalLocation | undefined) => Report;
  readonly pack: RulePack;
  readonly config: ResolvedConfig;
  readonly locale: Locale;
}

/** What is known so far of one plan. It grows with what differs in the plan, not with its entries. */
interface OpenPlan {
  readonly first: PlanPart;
  readonly labels: Set<string>;
  readonly formsInLabels: Set<string>;
  readonly shownInLabels: Set<string>;
  readonly explainedByLabels: Set<string>;
  readonly explainedFrom: Map<string, number>;
  readonly says: Set<string>;
  readonly sums: Map<string, unknown>;
  readonly sites: Map<string, readonly Site[]>;
}

/** A finding about a plan, with what may still silence it. */
interface PlanWord<Report> {
  readonly word: SliceFinding<Report>;
  /** The entry that it is shown at; absent for the plan as a whole. */
  readonly site: Site | undefined;
}

/**
 * Keeps what the slices of one file know of its plans. Once all slices are in, it tells which of their findings
 * stand, and what the checks of whole plans have to say.
 */
export class PlanLedger<Report = Finding> {
  readonly #options: LedgerOptions<Report>;
  readonly #plans = new Map<string, OpenPlan>();

  constructor(options: LedgerOptions<Report>) {
    this.#options = options;
  }

  /** Adds a part; those of one plan in the order of the file. */
  add(part: PlanPart): void {
    const plan = this.#plans.get(part.key) ?? open(part);
    this.#plans.set(part.key, plan);
    for (const label of part.labels) addLabel(plan, label);
    for (const [form, entry] of part.explains) {
      if (!plan.explainedFrom.has(form)) plan.explainedFrom.set(form, entry);
    }
    for (const fact of part.says) plan.says.add(fact);
    for (const [rule, sum] of Object.entries(part.sums))
      this.#addSum(plan, rule, sum, part.sites[rule] ?? []);
  }

  /**
   * The rows as they stand, with what is said of whole plans where it belongs, in source order. To be called once
   * all parts are in.
   * @param rows of all slices, in source order
   */
  async *settle(
    rows: AsyncIterable<SliceRow<Report>> | Iterable<SliceRow<Report>>,
  ): AsyncGenerator<SliceRow<Report>> {
    const words = this.#wordsByEntry();
    const entries = [...words.keys()].sort((a, b) => a - b);
    let next = 0;
    for await (const row of rows) {
      for (; (entries[next] ?? Number.POSITIVE_INFINITY) < row.entry; next += 1) {
        yield bare(entries[next] as number, words);
      }
      if (entries[next] === row.entry) next += 1;
      const settled = this.#settleRow(row, words.get(row.entry) ?? []);
      if (settled.length > 0) yield { ...row, findings: settled };
    }
    for (; next < entries.length; next += 1) yield bare(entries[next] as number, words);
  }

  #addSum(plan: OpenPlan, ruleId: string, sum: unknown, sites: readonly Site[]): void {
    const check = this.#checkOf(ruleId);
    const known = plan.sums.get(ruleId);
    if (known === undefined) {
      plan.sums.set(ruleId, sum);
      plan.sites.set(ruleId, sites);
      return;
    }
    check?.join(known, sum);
    const wanted = new Set(check?.sites(known).map(({ entryIndex }) => entryIndex));
    const all = [...(plan.sites.get(ruleId) ?? []), ...sites];
    plan.sites.set(
      ruleId,
      all.filter(({ entry }) => wanted.has(entry)),
    );
  }

  #checkOf(ruleId: string): WholePlanCheck<unknown> | undefined {
    const rule = this.#options.pack.rules.find(({ id }) => id === ruleId);
    const check = rule?.check === undefined ? undefined : planChecks[rule.check];
    return check?.of === 'plan' ? check : undefined;
  }

  #settleRow(row: SliceRow<Report>, words: readonly PlanWord<Report>[]): SliceFinding<Report>[] {
    const plan = row.plan === undefined ? undefined : this.#plans.get(row.plan);
    const stands = ({ waits }: SliceFinding<Report>) => !waits || !plan || holds(waits, plan, row.entry);
    const spoken = new Set<string>();
    for (const each of row.findings) {
      const isOfEntry = each.waits?.label === undefined && !each.waits?.isOfDays;
      if (isOfEntry && stands(each)) spoken.add(each.ruleId);
    }
    const isHeard = ({ ruleId, waits }: SliceFinding<Report>) => !(waits?.isOfDays && spoken.has(ruleId));
    const own = row.findings.filter((each) => stands(each) && isHeard(each));
    const ofPlan = words.filter(({ word, site }) => !(site && spoken.has(word.ruleId)));
    if (ofPlan.length === 0) return own;
    return [...own, ...ofPlan.map(({ word }) => word)].sort(byPlace);
  }

  #wordsByEntry(): Map<number, PlanWord<Report>[]> {
    const byEntry = new Map<number, PlanWord<Report>[]>();
    for (const plan of this.#plans.values()) {
      for (const rule of this.#options.pack.rules) {
        for (const { entry, ...word } of this.#wordsOf(plan, rule)) {
          const others = byEntry.get(entry);
          if (others) others.push(word);
          else byEntry.set(entry, [word]);
        }
      }
    }
    return byEntry;
  }

  #wordsOf(plan: OpenPlan, rule: Rule): (PlanWord<Report> & { entry: number })[] {
    const { config } = this.#options;
    const sum = plan.sums.get(rule.id);
    if (sum === undefined) return [];
    const view = { plan: plan.first, config, options: optionsOf(rule, config) };
    const hits = this.#checkOf(rule.id)?.hits(sum, view) ?? [];
    return hits.flatMap((hit) => this.#wordOf(plan, rule, hit) ?? []);
  }

  #wordOf(plan: OpenPlan, rule: Rule, hit: PlanHit): (PlanWord<Report> & { entry: number }) | undefined {
    const { config, locale, report } = this.#options;
    const severity = severityOf(rule, config);
    const site = plan.sites.get(rule.id)?.find(({ entry }) => entry === hit.entryIndex);
    const isLifted = site?.isLifted || (site && rule.unless.some((fact) => plan.says.has(fact)));
    if (!severity || isLifted) return undefined;
    const spot = site?.spot ?? plan.first.anchor;
    const finding = toPlanFinding(rule, hit.values, spot, { severity, locale });
    const located = (each: Finding) => report(each, spot.location);
    const word = sliceFinding(finding, { config, entryText: site?.entryText, report: located });
    return { entry: site?.entry ?? plan.first.first, word, site };
  }
}

function open(first: PlanPart): OpenPlan {
  return {
    first: { ...first, labels: [], explains: [], sums: {}, sites: {} },
    labels: new Set(),
    formsInLabels: new Set(),
    shownInLabels: new Set(),
    explainedByLabels: new Set(),
    explainedFrom: new Map(),
    says: new Set(),
    sums: new Map(),
    sites: new Map(),
  };
}

/** A plan says each spelling of a label once, and each short form in labels once. */
function addLabel(plan: OpenPlan, label: LabelPart): void {
  if (plan.labels.has(label.text)) return;
  plan.labels.add(label.text);
  label.forms.forEach((form, order) => {
    const kind = form?.startsWith('day ') ? 'any day' : form;
    if (kind !== undefined && plan.formsInLabels.has(kind)) return;
    if (kind !== undefined) plan.formsInLabels.add(kind);
    plan.shownInLabels.add(`${label.id} ${order}`);
  });
  for (const form of label.explains) plan.explainedByLabels.add(form);
}

function holds({ label, form, liftedBy = [] }: Waits, plan: OpenPlan, entry: number): boolean {
  if (label !== undefined && !plan.shownInLabels.has(label)) return false;
  if (form !== undefined) {
    if (plan.explainedByLabels.has(form)) return false;
    if ((plan.explainedFrom.get(form) ?? Number.POSITIVE_INFINITY) <= entry) return false;
  }
  return !liftedBy.some((fact) => plan.says.has(fact));
}

/** An entry about which only its plan speaks. */
function bare<Report>(
  entry: number,
  words: ReadonlyMap<number, readonly PlanWord<Report>[]>,
): SliceRow<Report> {
  const ofEntry = words.get(entry) ?? [];
  return {
    entry,
    isAssignment: ofEntry.some(({ site }) => site?.isAssignment),
    findings: ofEntry.map(({ word }) => word).sort(byPlace),
  };
}
