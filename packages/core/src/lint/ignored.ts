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
    const entry = finding.entryIndex === undefined ? undefined : agenda.entries[finding.entryIndex];
    const ignore = ignoreOf(finding, entry?.text.text, ignores);
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

/**
 * What in the config sets a finding aside.
 * @param entryText what the entry says that the finding is about, where it is about one
 */
export function ignoreOf(
  { ruleId, entryId, text }: Pick<Finding, 'ruleId' | 'entryId' | 'text'>,
  entryText: string | undefined,
  ignores: readonly IgnoredFinding[],
): IgnoredFinding | undefined {
  return ignores.find((ignore) => {
    if (ignore.rule !== ruleId) return false;
    if (ignore.entryId !== undefined) return ignore.entryId === entryId;
    return ignore.text === undefined || (entryText ?? text).includes(ignore.text);
  });
}
