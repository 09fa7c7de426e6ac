import { bySpan, compatibleChanges } from './compatible-changes.ts';
import type { Edit, Finding } from './finding.ts';

/**
 * `text` with the edits made. Text outside them stays as it is, line ends included.
 * @throws RangeError when edits overlap or lie outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of [...edits].sort(bySpan)) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit ${span.start}..${span.end} overlaps another or lies outside the text`);
    }
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The text after one round of fixes, and how many were made; one that collides waits for the next round. */
export function applyFixes(text: string, findings: readonly Finding[]): { text: string; applied: number } {
  const changes = compatibleChanges(findings.flatMap(({ fix }) => fix ?? []));
  const edits = changes.flatMap((change) => change.edits);
  return { text: applyEdits(text, edits), applied: changes.length };
}

/**
 * Fixes, looks again, and fixes what is left, until nothing changes or `rounds` are over. Fixing the
 * result again changes nothing, unless the rounds ran out.
 */
export async function fixUntilStable(
  text: string,
  findingsIn: (text: string) => readonly Finding[] | Promise<readonly Finding[]>,
  rounds = 10,
): Promise<{ text: string; applied: number }> {
  let current = text;
  let applied = 0;
  for (let round = 0; round < rounds; round += 1) {
    const next = applyFixes(current, await findingsIn(current));
    if (next.text === current) break;
    current = next.text;
    applied += next.applied;
  }
  return { text: current, applied };
}
