import type { Agenda } from '../agenda/agenda.ts';
import type { IgnoredFinding } from '../config/config.ts';
import type { Finding } from './finding.ts';
import type { SuppressedFinding } from './lint.ts';
import type { Sorted } from './suppression.ts';

/** Sets aside what the config's `ignore:` names: a rule at an entry id, or in entries that hold certain words. */
export function applyIgnores(
  agenda: Agenda,
  findings: readonly Finding[],
  ignores: readonly IgnoredFinding[],
): Sorted {
  if (ignores.length === 0) return { findings: [...findings], suppressed: [] };
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const ignore = ignores.find((each) => matches(agenda, finding, each));
    if (!ignore) kept.push(finding);
    else
      suppressed.push({
        finding,
        by: 'config',
        ...(ignore.reason === undefined ? {} : { reason: ignore.reason }),
      });
  }
  return { findings: kept, suppressed };
}

function matches(agenda: Agenda, finding: Finding, ignore: IgnoredFinding): boolean {
  if (ignore.rule !== finding.ruleId) return false;
  if (ignore.entryId !== undefined) return ignore.entryId === finding.entryId;
  if (ignore.text === undefined) return true;
  const entry = finding.entryIndex === undefined ? undefined : agenda.entries[finding.entryIndex];
  return (entry?.text.text ?? finding.text).includes(ignore.text);
}
