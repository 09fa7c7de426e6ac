import type { Agenda } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import type { Locale } from '../locale.ts';
import type { Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Hit } from './hit.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { moveFinding } from './move-finding.ts';

/** What the rules say of a heading or cell by itself. */
export interface LabelReading {
  readonly hits: readonly Hit[];
  /** The short forms that it explains. */
  readonly explains: ReadonlySet<string>;
}

/** An entry as it was judged last, with its findings as they stood. */
interface Remembered {
  judged: JudgedEntry;
  readonly findings: Map<Hit, { readonly finding: Finding; readonly start: number }>;
}

/**
 * What one document came to when it was linted last, so that only what changed is worked out again. It holds what
 * the last two runs needed and nothing older. Another engine or language makes it forget.
 */
export class LintMemory {
  #engine: Engine | undefined;
  #locale: Locale | undefined;
  #before = new Map<object | string, Remembered>();
  #now = new Map<object | string, Remembered>();
  #labelsBefore = new Map<string, LabelReading>();
  #labelsNow = new Map<string, LabelReading>();

  /** Starts a run. */
  begin(engine: Engine, locale: Locale): void {
    const isOther = engine !== this.#engine || locale !== this.#locale;
    this.#engine = engine;
    this.#locale = locale;
    this.#before = isOther ? new Map() : this.#now;
    this.#labelsBefore = isOther ? new Map() : this.#labelsNow;
    this.#now = new Map();
    this.#labelsNow = new Map();
  }

  /** The entry as the engine judges it; as it did, when it says the same. */
  judge(entry: Entry, index: number): JudgedEntry | undefined {
    if (!this.#engine) return undefined;
    const key = entry.same ?? textKey(entry);
    const known = this.#now.get(key) ?? this.#before.get(key);
    const judged = known ? known.judged.at(entry, index) : this.#engine.judge(entry, index);
    if (known) known.judged = judged;
    this.#now.set(key, known ?? { judged, findings: new Map() });
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
    const remembered = entry?.same && this.#now.get(entry.same);
    if (!entry || !remembered) return undefined;
    const { start } = entry.text.sourceSpan(0, 0);
    const known = remembered.findings.get(hit);
    const finding = known ? moveFinding(known.finding, start - known.start, entryIndex, source) : make();
    if (finding !== known?.finding) remembered.findings.set(hit, { finding, start });
    return finding;
  }
}

/** Reads a heading or cell by itself. */
export function readLabel(engine: Engine, text: string, isDay: boolean): LabelReading {
  const explains = new Set<string>();
  engine.pack.shortForms.addExplained(text, explains);
  return { hits: engine.judgeLabel(text, isDay), explains };
}

function textKey({ kind, context, text }: Entry): string {
  return JSON.stringify([kind, context.map((label) => label.text), text.text]);
}
