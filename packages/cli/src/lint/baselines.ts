import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  baselineOf,
  type FileBaseline,
  type LintResult,
  parseBaseline,
  printBaseline,
  type ResolvedConfig,
} from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { forwardSlashes } from '../files/shown-path.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';

/** What is done with a baseline: findings are set aside by it, it is made anew, or what is gone is taken out. */
export type BaselineUse = 'apply' | 'update' | 'prune';

export interface BaselineOptions {
  /** Absolute; goes before what configs name. */
  readonly path?: string;
  readonly use: BaselineUse;
}

/** Sets aside the findings that a school knows of, in every file that is linted, and remembers what it met. */
export class Baselines {
  readonly #options: BaselineOptions;
  readonly #read = new Map<string, Promise<Baseline>>();
  /** By path of the file: what of its findings the baseline is to hold. */
  readonly #met = new Map<
    string,
    { readonly known: FileBaseline; readonly gone: number; readonly isKnown: boolean }
  >();

  constructor(options: BaselineOptions) {
    this.#options = options;
  }

  /** Reads the baseline that the command line names, so that one that is none is said once. @throws CliError */
  async check(): Promise<void> {
    const { path, use } = this.#options;
    if (path !== undefined && use !== 'update') await this.#load(path);
  }

  /**
   * @param path of the file that was linted, absolute
   * @throws CliError when there is a baseline that cannot be read
   */
  async apply(path: string, { baseline }: ResolvedConfig, result: LintResult): Promise<LintResult> {
    const { use, path: asked = baseline } = this.#options;
    if (asked === undefined) return result;
    if (use === 'update') {
      this.#met.set(path, { known: baselineOf(result.findings), gone: 0, isKnown: true });
      return result;
    }
    const known = (await this.#load(asked))[within(asked, path)];
    const applied = applyBaseline(result, known ?? {});
    const left = applied.result.suppressed.flatMap(({ by, finding }) => (by === 'baseline' ? finding : []));
    this.#met.set(path, { known: baselineOf(left), gone: applied.gone, isKnown: known !== undefined });
    return applied.result;
  }

  /** How many findings the baselines know of the files met that are not there any more. */
  get gone(): number {
    return [...this.#met.values()].reduce((sum, { gone }) => sum + gone, 0);
  }

  /** Whether a baseline was read that knows none of the files met: it may be of another folder. */
  async isOfOthers(): Promise<boolean> {
    if (this.#met.size === 0 || [...this.#met.values()].some(({ isKnown }) => isKnown)) return false;
    const read = await Promise.all(this.#read.values());
    return read.some((baseline) => Object.keys(baseline).length > 0);
  }

  /**
   * The text of the baseline at `path` after this run: what was met as it is now, other files as they were known.
   * @param isThere whether a file that the baseline knows, and that was not met, is still there
   */
  async updated(path: string, isThere: (path: string) => Promise<boolean>): Promise<string> {
    const before = await this.#load(path).catch((error) => {
      if (error instanceof CliError && this.#options.use === 'update') return {};
      throw error;
    });
    const files: Record<string, FileBaseline> = {};
    for (const [name, known] of Object.entries(before)) if (await isThere(name)) files[name] = known;
    for (const [file, { known }] of this.#met) {
      const name = within(path, file);
      if (Object.keys(known).length > 0) files[name] = known;
      else delete files[name];
    }
    return printBaseline(files);
  }

  #load(path: string): Promise<Baseline> {
    const known = this.#read.get(path) ?? readBaseline(path);
    this.#read.set(path, known);
    return known;
  }
}

/** A file's path as its baseline has it. */
function within(baseline: string, path: string): string {
  return forwardSlashes(relative(dirname(baseline), path));
}

async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (!systemErrorCode(error)) throw error;
    const reason = systemReason(error);
    throw new CliError({
      nl: `${path}: ${reason.nl} Maak hem met --update-baseline.`,
      en: `${path}: ${reason.en} Make it with --update-baseline.`,
    });
  });
  const baseline = parseBaseline(text);
  if (baseline) return baseline;
  throw new CliError({
    nl: `${path} is geen lijst van bekende punten van hwlint`,
    en: `${path} is no baseline of hwlint`,
  });
}
