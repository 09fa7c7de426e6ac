import type { Finding } from './finding.ts';
import type { LintResult, SuppressedFinding } from './lint.ts';
import { normalText } from './normal-text.ts';
import { textHash } from './text-hash.ts';

/** The name that a baseline has when nobody names it. */
export const baselineFileName = 'hwlint-baseline.json';

/** How often each words were found: by rule, then by {@link textHash} of the words. */
export type FileBaseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Findings that a school knows of and lets be for now: by path from the baseline's folder, with forward slashes. */
export type Baseline = Readonly<Record<string, FileBaseline>>;

/** A file's findings, set aside as far as its baseline knows them. */
export interface WithBaseline {
  readonly result: LintResult;
  /** How many findings the baseline knows that are not there any more. */
  readonly gone: number;
}

/**
 * Sets aside what a baseline knows of a file: of each rule and each words found the first ones in source order, as many as it
 * counts. What has come since is found as ever.
 */
export function applyBaseline(result: LintResult, known: FileBaseline): WithBaseline {
  const left = new Map<string, number>();
  for (const [rule, counts] of Object.entries(known)) {
    for (const [hash, count] of Object.entries(counts)) left.set(`${rule} ${hash}`, count);
  }
  const findings: Finding[] = [];
  const aside: SuppressedFinding[] = [];
  for (const finding of result.findings) {
    const key = `${finding.ruleId} ${hashOf(finding)}`;
    const count = left.get(key) ?? 0;
    if (count === 0) findings.push(finding);
    else {
      left.set(key, count - 1);
      aside.push({ finding, by: 'baseline' });
    }
  }
  const suppressed = [...result.suppressed, ...aside].sort(
    (a, b) => a.finding.place.start.offset - b.finding.place.start.offset,
  );
  return { result: { findings, suppressed }, gone: [...left.values()].reduce((sum, each) => sum + each, 0) };
}

/** The baseline that knows these findings, rules and hashes in order. */
export function baselineOf(findings: readonly Finding[]): FileBaseline {
  const counts = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const ofRule = counts.get(finding.ruleId) ?? new Map<string, number>();
    counts.set(finding.ruleId, ofRule);
    const hash = hashOf(finding);
    ofRule.set(hash, (ofRule.get(hash) ?? 0) + 1);
  }
  const sorted = <T>(entries: Iterable<[string, T]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(
    [...counts].map(([rule, ofRule]): [string, Record<string, number>] => [rule, sorted(ofRule)]),
  );
}

/** A baseline as a file holds it: the same findings give the same text. */
export function printBaseline(baseline: Baseline): string {
  const paths = Object.keys(baseline).sort();
  const files = Object.fromEntries(paths.map((path) => [path, baseline[path]]));
  return `${JSON.stringify({ format: 'hwlint-baseline', version: 1, files }, null, 2)}\n`;
}

/** Reads what {@link printBaseline} wrote; undefined for any other text. */
export function parseBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.format !== 'hwlint-baseline' || data.version !== 1) return undefined;
  if (!isRecord(data.files)) return undefined;
  const isRight = Object.values(data.files).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every((counts) => isRecord(counts) && Object.values(counts).every(isCount)),
  );
  return isRight ? (data.files as Baseline) : undefined;
}

/** Words stay the same words while capitals, spaces and the text around them change. */
function hashOf({ text }: Finding): string {
  return textHash(normalText(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
