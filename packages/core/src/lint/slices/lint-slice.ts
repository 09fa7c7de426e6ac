import type { Agenda } from '../../agenda/agenda.ts';
import { defaultConfig } from '../../config/config.ts';
import { dutchPack } from '../../pack/dutch-pack.ts';
import { Remembered } from '../../readers/remembered.ts';
import { ignoreOf } from '../ignored.ts';
import { bySource, engineFor, type LintOptions } from '../lint.ts';
import { type LabelReading, readLabel } from '../lint-memory.ts';
import { PlanRun } from '../plan-run.ts';
import { isAssignment } from '../summary.ts';
import { type PartFinding, PartRun } from './part-run.ts';
import type { PlanPart, SliceFinding, SliceRow } from './plan-part.ts';

/** What one slice of a file comes to; plain data. */
export interface SliceResult {
  /** Those with findings, in source order. */
  readonly rows: readonly SliceRow[];
  readonly parts: readonly PlanPart[];
  readonly entries: number;
  readonly assignments: number;
}

/** A slice has fewer entries. */
const mostEntries = 2 ** 24;

/** So many headings and cells stay read. */
const mostLabels = 2000;

/** Judges the slices of files one by one, in any order. */
export class SliceLinter {
  readonly #options: LintOptions;
  readonly #labels = new Remembered<LabelReading>(mostLabels);

  constructor(options: Omit<LintOptions, 'memory'>) {
    this.#options = options;
  }

  /**
   * Applies the rules to a slice of a file that has no suppression comments.
   * @param number of the slice in its file, from 0
   * @throws PatternError when the pack holds a pattern that cannot be read
   */
  lint(agenda: Agenda, number: number): SliceResult {
    const { pack = dutchPack(), config = defaultConfig, cacheSize = 5000 } = this.#options;
    const locale = this.#options.locale ?? config.locale ?? 'nl';
    const engine = engineFor(pack, config, cacheSize);
    const firstEntry = number * mostEntries;
    const readOnce = (text: string, isDay: boolean) =>
      this.#labels.get(`${isDay}${text}`, () => readLabel(engine, text, isDay));
    const byPlan = agenda.plans.map((): number[] => []);
    for (const [index, { plan }] of agenda.entries.entries()) byPlan[plan]?.push(index);
    const found: PartFinding[][] = agenda.entries.map(() => []);
    const parts: PlanPart[] = [];
    for (const [index, plan] of agenda.plans.entries()) {
      const indexes = byPlan[index] ?? [];
      if (plan.key === undefined) {
        const beside = indexes[0] as number;
        const findings = new PlanRun(engine, agenda, index, indexes, locale).findings();
        for (const finding of findings) found[beside]?.push({ beside, finding });
        continue;
      }
      const frame = { engine, agenda, locale, readLabel: readOnce, firstEntry };
      const { part, findings } = new PartRun(frame, plan, plan.key, indexes).run();
      parts.push(part);
      for (const each of findings) found[each.beside]?.push(each);
    }
    const rows = found.flatMap((findings, index): SliceRow[] => {
      const entry = agenda.entries[index];
      if (!entry || findings.length === 0) return [];
      const key = agenda.plans[entry.plan]?.key;
      return [
        {
          entry: firstEntry + index,
          isAssignment: isAssignment(entry),
          ...(key !== undefined && { plan: key }),
          findings: findings
            .sort((a, b) => bySource(a.finding, b.finding))
            .map((each) => this.#asConfigured(each, entry.text.text, firstEntry)),
        },
      ];
    });
    const assignments = agenda.entries.filter(isAssignment).length;
    return { rows, parts, entries: agenda.entries.length, assignments };
  }

  #asConfigured({ finding, waits }: PartFinding, entryText: string, firstEntry: number): SliceFinding {
    const { config = defaultConfig } = this.#options;
    const isOfEntry = finding.entryIndex !== undefined;
    const ignore = ignoreOf(finding, isOfEntry ? entryText : undefined, config.ignore);
    const { reason } = ignore ?? {};
    return {
      finding: isOfEntry ? { ...finding, entryIndex: firstEntry + finding.entryIndex } : finding,
      ...(ignore && { ignored: reason === undefined ? {} : { reason } }),
      ...(waits && { waits }),
    };
  }
}
