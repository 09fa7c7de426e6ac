import { bySource } from './by-source.ts';
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

/** As much of a finding as a baseline goes by. */
export type FoundWords = Pick<Finding, 'ruleId' | 'text'>;

/** Tells which findings of one file its baseline knows: of each rule and each words found the first ones, as many as it counts. */
export class KnownFindings {
  readonly #left = new Map<string, number>();

  constructor(known: FileBaseline) {
    for (const [rule, counts] of Object.entries(known)) {
      for (const [hash, count] of Object.entries(counts)) this.#left.set(`${rule} ${hash}`, count);
    }
  }

  /** To be asked once of each finding, in source order. */
  take(finding: FoundWords): boolean {
    if (this.#left.size === 0) return false;
    const key = `${finding.ruleId} ${hashOf(finding)}`;
    const count = this.#left.get(key) ?? 0;
    if (count > 0) this.#left.set(key, count - 1);
    return count > 0;
  }

  /** How many were not met. */
  get gone(): number {
    let sum = 0;
    for (const count of this.#left.values()) sum += count;
    return sum;
  }
}

/** Gathers the baseline of one file, finding by finding. */
export class BaselineMaker {
  readonly #counts = new Map<string, Map<string, number>>();

  add(finding: FoundWords): void {
    const ofRule = this.#counts.get(finding.ruleId) ?? new Map<string, number>();
    this.#counts.set(finding.ruleId, ofRule);
    const hash = hashOf(finding);
    ofRule.set(hash, (ofRule.get(hash) ?? 0) + 1);
  }

  /** What was added, rules and hashes in order. */
  made(): FileBaseline {
    const sorted = <T>(entries: Iterable<[string, T]>) =>
      Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    return sorted(
      [...this.#counts].map(([rule, ofRule]): [string, Record<string, number>] => [rule, sorted(ofRule)]),
    );
  }
}

/** A file's findings, set aside as far as its baseline knows them. */
export interface WithBaseline {
  readonly result: LintResult;
  /** How many findings the baseline knows that are not there any more. */
  readonly gone: number;
}

/** Sets aside what a baseline knows of a file. What has come since is found as ever. */
export function applyBaseline(result: LintResult, known: FileBaseline): WithBaseline {
  const left = new KnownFindings(known);
  const findings: Finding[] = [];
  const aside: SuppressedFinding[] = [];
  for (const finding of result.findings) {
    if (left.take(finding)) aside.push({ finding, by: 'baseline' });
    else findings.push(finding);
  }
  const suppressed = [...result.suppressed, ...aside].sort((a, b) => bySource(a.finding, b.finding));
  return { result: { findings, suppressed }, gone: left.gone };
}

/** The baseline that knows these findings, rules and hashes in order. */
export function baselineOf(findings: readonly FoundWords[]): FileBaseline {
  const maker = new BaselineMaker();
  for (const finding of findings) maker.add(finding);
  return maker.made();
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
function hashOf({ text }: FoundWords): string {
  return textHash(normalText(text));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
