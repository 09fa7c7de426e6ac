import type { Agenda } from '../../agenda/agenda.ts';
import { defaultConfig } from '../../config/config.ts';
import { dutchPack } from '../../pack/dutch-pack.ts';
import { Remembered } from '../../readers/remembered.ts';
import type { Finding } from '../finding.ts';
import { engineFor, type LintOptions } from '../lint.ts';
import { type LabelReading, readLabel } from '../lint-memory.ts';
import { PlanRun } from '../plan-run.ts';
import { isAssignment } from '../summary.ts';
import { type PartFinding, PartRun } from './part-run.ts';
import type { PlanPart, SliceRow } from './plan-part.ts';
import { byPlace, sliceFinding } from './slice-finding.ts';

/** What one slice of a file comes to; plain data. */
export interface SliceResult<Report = Finding> {
  /** Those with findings, in source order. */
  readonly rows: readonly SliceRow<Report>[];
  readonly parts: readonly PlanPart[];
  /** The number of its first entry in the file. */
  readonly first: number;
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
   * @param report makes what is wanted of a finding; its entry index is that in the agenda
   * @throws PatternError when the pack holds a pattern that cannot be read
   */
  lint<Report>(agenda: Agenda, number: number, report: (finding: Finding) => Report): SliceResult<Report> {
    const { pack = dutchPack(), config = defaultConfig, cacheSize = 1000 } = this.#options;
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
    const rows = found.flatMap((findings, index): SliceRow<Report>[] => {
      const entry = agenda.entries[index];
      if (!entry || findings.length === 0) return [];
      const key = agenda.plans[entry.plan]?.key;
      const sorted = findings.map(({ finding, waits }) => {
        const entryText = finding.entryIndex === undefined ? undefined : entry.text.text;
        return sliceFinding(finding, { config, entryText, report, waits });
      });
      return [
        {
          entry: firstEntry + index,
          isAssignment: isAssignment(entry),
          ...(key !== undefined && { plan: key }),
          findings: sorted.sort(byPlace),
        },
      ];
    });
    const assignments = agenda.entries.filter(isAssignment).length;
    return { rows, parts, first: firstEntry, entries: agenda.entries.length, assignments };
  }
}
