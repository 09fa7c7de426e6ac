import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import {
  type Baseline,
  BaselineMaker,
  type FileBaseline,
  type FoundWords,
  KnownFindings,
  parseBaseline,
  printBaseline,
  type ResolvedConfig,
} from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { forwardSlashes } from '../files/shown-path.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import type { Piece } from './outcome.ts';

/** What is done with a baseline: findings are set aside by it, it is made anew, or what is gone is taken out. */
export type BaselineUse = 'apply' | 'update' | 'prune';

export interface BaselineOptions {
  /** Absolute; goes before what configs name. */
  readonly path?: string;
  /** Absolute; for files whose config names none. */
  readonly fallback?: string;
  readonly use: BaselineUse;
}

/** Sets aside the findings that a school knows of, in every file that is linted, and remembers what it met. */
export class Baselines {
  readonly #options: BaselineOptions;
  readonly #read = new Map<string, Promise<Baseline>>();
  /** By path of the file: what of its findings the baseline is to hold. */
  readonly #met = new Map<
    string,
    {
      readonly baseline: string;
      readonly known: FileBaseline;
      readonly gone: number;
      readonly isKnown: boolean;
    }
  >();

  constructor(options: BaselineOptions) {
    this.#options = options;
  }

  /** Reads the baseline that the command line stands for, so that one that is none is said once. @throws CliError */
  async check(): Promise<void> {
    const { fallback, path = fallback } = this.#options;
    if (path !== undefined) await this.#load(path);
  }

  /**
   * What is known of a file; undefined when no baseline holds for it.
   * @param path of the file to lint, absolute
   * @throws CliError when there is a baseline that cannot be read
   */
  async shareOf(path: string, { baseline }: ResolvedConfig): Promise<BaselineShare | undefined> {
    const { use, fallback, path: asked = baseline ?? fallback } = this.#options;
    if (asked === undefined) return undefined;
    const isUpdate = use === 'update';
    const before = await this.#load(asked);
    const known = isUpdate ? undefined : before[within(asked, path)];
    return new BaselineShare(known ?? {}, isUpdate, (met, gone) => {
      this.#met.set(path, { baseline: asked, known: met, gone, isKnown: isUpdate || known !== undefined });
    });
  }

  /** Whether all findings of now are to be in the baseline, also those that are not listed. */
  get isForUpdate(): boolean {
    return this.#options.use === 'update';
  }

  /** How many findings the baselines know of the files met that are not there any more. */
  get gone(): number {
    return [...this.#met.values()].reduce((sum, { gone }) => sum + gone, 0);
  }

  /** How many findings the baselines know of the files met that are there. */
  get kept(): number {
    return countOf([...this.#met.values()].map(({ known }) => known));
  }

  /** Absolute paths of the baselines to write: the one of the command line, else those that hold for what was met. */
  get paths(): readonly string[] {
    const { path } = this.#options;
    if (path !== undefined) return [path];
    return [...new Set([...this.#met.values()].map(({ baseline }) => baseline))].sort();
  }

  /** Whether a baseline was read that knows none of the files met: it may be of another folder. */
  async isOfOthers(): Promise<boolean> {
    if (this.#met.size === 0 || [...this.#met.values()].some(({ isKnown }) => isKnown)) return false;
    const read = await Promise.all(this.#read.values());
    return read.some((baseline) => Object.keys(baseline).length > 0);
  }

  /**
   * The baseline at `path` after this run: what was met as it is now, other files as they were known.
   * @param isThere whether a file that the baseline knows, and that was not met, is still there
   * @throws CliError when there is none to take anything out of
   */
  async updated(path: string, isThere: (path: string) => Promise<boolean>): Promise<UpdatedBaseline> {
    const before = await (this.isForUpdate ? this.#load(path) : readBaseline(path, false));
    const files: Record<string, FileBaseline> = {};
    for (const [name, known] of Object.entries(before)) if (await isThere(name)) files[name] = known;
    for (const [file, { baseline, known }] of this.#met) {
      if (baseline !== path) continue;
      const name = within(path, file);
      if (Object.keys(known).length > 0) files[name] = known;
      else delete files[name];
    }
    const count = countOf(Object.values(files));
    return {
      text: printBaseline(files),
      count,
      files: Object.keys(files).length,
      difference: count - countOf(Object.values(before)),
    };
  }

  #load(path: string): Promise<Baseline> {
    const known =
      this.#read.get(path) ?? readBaseline(path, this.isForUpdate || path === this.#options.fallback);
    this.#read.set(path, known);
    return known;
  }
}

/** What a baseline has become. */
export interface UpdatedBaseline {
  readonly text: string;
  /** How many findings it knows. */
  readonly count: number;
  /** In how many files. */
  readonly files: number;
  /** How many more than before; negative for fewer. */
  readonly difference: number;
}

function countOf(files: readonly FileBaseline[]): number {
  return files
    .flatMap((file) => Object.values(file).flatMap((counts) => Object.values(counts)))
    .reduce((sum, count) => sum + count, 0);
}

/** What a baseline knows of one file, and what it is to know from now on. */
export class BaselineShare {
  /** Plain data. */
  readonly known: FileBaseline;
  readonly #isUpdate: boolean;
  readonly #onMet: (met: FileBaseline, gone: number) => void;

  constructor(known: FileBaseline, isUpdate: boolean, onMet: (met: FileBaseline, gone: number) => void) {
    this.known = known;
    this.#isUpdate = isUpdate;
    this.#onMet = onMet;
  }

  /** Notes what was met in a file that was judged by what is known of it. */
  note({ findings, suppressed }: Piece): void {
    const pass = this.begin();
    const met = this.#isUpdate ? findings : suppressed.filter(({ by }) => by === 'baseline');
    for (const finding of met) pass.take(finding);
    pass.end();
  }

  /** Goes through the findings of the file, from the first. */
  begin(): BaselinePass {
    const left = new KnownFindings(this.known);
    const met = new BaselineMaker();
    return {
      take: (finding) => {
        const isKnown = left.take(finding);
        if (isKnown || this.#isUpdate) met.add(finding);
        return isKnown;
      },
      end: () => this.#onMet(met.made(), left.gone),
    };
  }
}

export interface BaselinePass {
  /** Whether a finding is known. To be asked once of each that nothing else set aside, in source order. */
  take(finding: FoundWords): boolean;
  /** To be called after the last. */
  end(): void;
}

/** A file's path as its baseline has it. */
function within(baseline: string, path: string): string {
  return forwardSlashes(relative(dirname(baseline), path));
}

/** @param isNew whether one that is not there yet is an empty one */
async function readBaseline(path: string, isNew: boolean): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (!systemErrorCode(error)) throw error;
    if (isNew && systemErrorCode(error) === 'ENOENT') return undefined;
    const reason = systemReason(error);
    throw new CliError({
      nl: `${path}: ${reason.nl} Maak de lijst met --update-baseline.`,
      en: `${path}: ${reason.en} Make it with --update-baseline.`,
    });
  });
  if (text === undefined) return {};
  const baseline = parseBaseline(text);
  if (baseline) return baseline;
  throw new CliError({
    nl: `${path} is geen lijst van bekende punten van hwlint`,
    en: `${path} is no baseline of hwlint`,
  });
}
