import type { Agenda } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import type { Locale } from '../locale.ts';
import type { Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Hit } from './hit.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { isStill, moveFinding } from './move-finding.ts';

/** What the rules say of a heading or cell by itself. */
export interface LabelReading {
  readonly hits: readonly Hit[];
  /** The short forms that it explains. */
  readonly explains: ReadonlySet<string>;
}

/** An entry as it was judged last, with its findings as they were made. */
interface Remembered {
  /** Which memory remembers it, and since when it has the engine that it has. */
  readonly by: object;
  judged: JudgedEntry;
  readonly findings: Map<Hit, Made>;
}

interface Made {
  /** As it was made, when the entry's text started at `start`. */
  readonly finding: Finding;
  readonly start: number;
  /** As it was shown last. */
  shown: Finding;
}

const slot = Symbol('lint memory');

/**
 * What one document came to when it was linted last, so that only what changed is worked out again. It holds what
 * the last two runs needed and nothing older. Another engine or language makes it forget.
 */
export class LintMemory {
  #engine: Engine | undefined;
  #locale: Locale | undefined;
  #self: object = {};
  #before = new Map<string, JudgedEntry>();
  #now = new Map<string, JudgedEntry>();
  #labelsBefore = new Map<string, LabelReading>();
  #labelsNow = new Map<string, LabelReading>();

  /** Starts a run. */
  begin(engine: Engine, locale: Locale): void {
    const isOther = engine !== this.#engine || locale !== this.#locale;
    this.#engine = engine;
    this.#locale = locale;
    if (isOther) this.#self = {};
    this.#before = isOther ? new Map() : this.#now;
    this.#labelsBefore = isOther ? new Map() : this.#labelsNow;
    this.#now = new Map();
    this.#labelsNow = new Map();
  }

  /** The entry as the engine judges it; as it did, when it says the same. */
  judge(entry: Entry, index: number): JudgedEntry | undefined {
    if (!this.#engine) return undefined;
    const known = this.#remembered(entry);
    if (known) {
      known.judged = known.judged.at(entry, index);
      return known.judged;
    }
    const judged = entry.same
      ? this.#engine.judge(entry, index)
      : this.#judgeText(this.#engine, entry, index);
    if (entry.same) {
      const remembered: Remembered = { by: this.#self, judged, findings: new Map() };
      entry.same[slot] = remembered;
    }
    return judged;
  }

  /** A heading or cell as the engine reads it. */
  label(text: string, isDay: boolean): LabelReading | undefined {
    if (!this.#engine) return undefined;
    const key = `${isDay}${text}`;
    const reading =
      this.#labelsNow.get(key) ?? this.#labelsBefore.get(key) ?? readLabel(this.#engine, text, isDay);
    this.#labelsNow.set(key, reading);
    return reading;
  }

  /**
   * The finding of an entry; as it was made before, where the entry stands now. Undefined for an entry that is not
   * known again.
   */
  finding(
    { entries, source }: Agenda,
    entryIndex: number,
    hit: Hit,
    make: () => Finding,
  ): Finding | undefined {
    const entry = entries[entryIndex];
    const remembered = entry && this.#remembered(entry);
    if (!remembered) return undefined;
    const { start } = entry.text.sourceSpan(0, 0);
    const made = remembered.findings.get(hit);
    if (!made) {
      const finding = make();
      remembered.findings.set(hit, { finding, start, shown: finding });
      return finding;
    }
    if (!isStill(made.shown, made.finding.place.start.offset + start - made.start, entryIndex, source)) {
      made.shown = moveFinding(made.finding, start - made.start, entryIndex, source);
    }
    return made.shown;
  }

  #remembered({ same }: Entry): Remembered | undefined {
    const known = same?.[slot] as Remembered | undefined;
    return known?.by === this.#self ? known : undefined;
  }

  /** An entry that is read anew each time is known again by what it says. */
  #judgeText(engine: Engine, entry: Entry, index: number): JudgedEntry {
    const key = textKey(entry);
    const known = this.#now.get(key) ?? this.#before.get(key);
    const judged = known ? known.at(entry, index) : engine.judge(entry, index);
    this.#now.set(key, judged);
    return judged;
  }
}

/** Reads a heading or cell by itself. */
export function readLabel(engine: Engine, text: string, isDay: boolean): LabelReading {
  const explains = new Set<string>();
  engine.pack.shortForms.addExplained(text, explains);
  return { hits: engine.judgeLabel(text, isDay), explains };
}

function textKey({ kind, context, text }: Entry): string {
  let key = `${kind}\n${text.text}`;
  for (const label of context) key += `\n\0${label.text}`;
  return key;
}
