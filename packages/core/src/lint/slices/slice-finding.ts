import type { ResolvedConfig } from '../../config/config.ts';
import type { Finding } from '../finding.ts';
import { ignoreOf } from '../ignored.ts';
import type { SliceFinding, Waits } from './plan-part.ts';

interface Frame<Report> {
  readonly config: ResolvedConfig;
  /** What the entry says that the finding is about, where it is about one. */
  readonly entryText: string | undefined;
  readonly report: (finding: Finding) => Report;
  readonly waits?: Waits | undefined;
}

/** A finding with what is needed to settle it. */
export function sliceFinding<Report>(
  finding: Finding,
  { config, entryText, report, waits }: Frame<Report>,
): SliceFinding<Report> {
  const ignore = ignoreOf(finding, entryText, config.ignore);
  const { reason } = ignore ?? {};
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    start: finding.place.start.offset,
    end: finding.place.end.offset,
    line: finding.place.start.line,
    isOwn: finding.scope === 'entry' && finding.entryIndex !== undefined,
    ...(ignore && { ignored: reason === undefined ? {} : { reason } }),
    ...(waits && { waits }),
    report: report(finding),
  };
}

/** The order of findings in a file, as of those of a whole agenda. */
export function byPlace(a: SliceFinding<unknown>, b: SliceFinding<unknown>): number {
  return a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
