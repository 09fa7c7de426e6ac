import { decode, type Locale, ReadError, readAgenda, type TextFormat } from '@hwlint/core';
import type { DocumentConfig } from '../configs/config-store.ts';
import { isTooLarge } from '../configs/settings.ts';
import type { SettingsStore } from '../configs/settings-store.ts';
import {
  type DiagnosticFeatures,
  type DiagnosticFrame,
  problemDiagnostic,
  toDiagnostics,
} from '../diagnostics/to-diagnostics.ts';
import { OpenDocument } from '../documents/open-document.ts';
import type { PositionEncoding } from '../documents/position-encoding.ts';
import { nameIn } from '../files/locations.ts';
import type { Settings } from '../protocol.ts';
import { say } from '../texts/texts.ts';
import {
  DocumentMemory,
  type HomeworkResult,
  lintHomework,
  type ReadText,
  spanOf,
  TrialMemory,
} from './lint-homework.ts';
import type { Linted, Outcome, Problem } from './linted.ts';
import { OutcomeMaker, type OutcomeParts } from './outcome-maker.ts';

export interface LinterParts extends OutcomeParts {
  readonly settings: SettingsStore;
  readonly features: DiagnosticFeatures;
  readonly encoding: PositionEncoding;
  readonly pageOf: (rule: string) => string | undefined;
}

/** So many findings of a file that nobody opened go in one message. Nobody reads that many in a list of problems. */
const mostOfFile = 1_000;

/** What is known of a document for as long as it is open. */
interface DocumentState {
  readonly memory: DocumentMemory;
  trial: TrialMemory | undefined;
  /** What its diagnostics come from. */
  last: Linted | undefined;
  /** As it was looked at because somebody asked, after `last`. */
  asked: Linted | undefined;
  /** Whether to look again at one that waits until it is saved. */
  isDue: boolean;
  running: Promise<Linted> | undefined;
}

/**
 * Lints documents, and remembers what each came to until the document, its config or its settings change. Never
 * throws: a document that hwlint crashes on is a document with an error.
 */
export class Linter {
  readonly #parts: LinterParts;
  readonly #outcomes: OutcomeMaker;
  /** By the document itself: one that is closed and opened again is another. */
  readonly #states = new WeakMap<OpenDocument, DocumentState>();
  #count = 0;

  constructor(parts: LinterParts) {
    this.#parts = parts;
    this.#outcomes = new OutcomeMaker(parts);
  }

  /**
   * What the document comes to now; for one that is looked at on save only, what it came to when it was opened or
   * saved last.
   */
  lint(document: OpenDocument): Promise<Linted> {
    const state = this.#stateOf(document);
    state.running ??= this.#lint(document, state).finally(() => {
      state.running = undefined;
    });
    return state.running;
  }

  /** What the document comes to now, whether it waits to be saved or not. Its diagnostics stay as they are. */
  async lintNow(document: OpenDocument): Promise<Linted> {
    const linted = await this.lint(document);
    if (linted.version === document.version) return linted;
    const state = this.#stateOf(document);
    const settings = await this.#parts.settings.of(document.uri);
    state.asked = await this.#look(document, settings, state.memory, state.asked ?? linted);
    return state.asked;
  }

  /** Remembers what the document would be after an edit that is weighed, so that the next is weighed fast. */
  trialOf(document: OpenDocument): TrialMemory {
    const state = this.#stateOf(document);
    state.trial ??= new TrialMemory();
    return state.trial;
  }

  /** What the document came to when it was looked at last for its diagnostics. */
  last(document: OpenDocument): Linted | undefined {
    return this.#states.get(document)?.last;
  }

  /** Says that the document was saved, or that something else changed: it is looked at again when asked. */
  expire(document: OpenDocument): void {
    this.#stateOf(document).isDue = true;
  }

  /**
   * Lints a file that nobody opened, and remembers nothing of it. Of very many findings its diagnostics are the first.
   * @param settings those that hold for it
   */
  async lintFile(uri: string, bytes: Uint8Array, settings: Settings): Promise<Linted> {
    const name = nameIn(uri);
    const homework = (format: TextFormat, found: DocumentConfig, locale: Locale) =>
      lintHomework((options) => readAgenda(bytes, options), name, format, found, locale);
    const subject = { uri, languageId: '', configText: () => textOf(bytes, name), homework };
    const outcome = await this.#outcomes.of(subject, settings);
    const text = outcome.agenda?.source.text ?? textOf(bytes, name);
    const document = new OpenDocument(uri, '', 0, text, this.#parts.encoding);
    const linted = this.#linted(document, withMostFindings(outcome), undefined);
    return { ...linted, findings: outcome.findings };
  }

  /** A file that nobody opened and that is over the size limit: not looked at, and why. */
  async passOverFile(uri: string, settings: Settings): Promise<Linted> {
    const homework = (_: TextFormat, __: DocumentConfig, locale: Locale): HomeworkResult => {
      const message = say('fileTooLarge', locale, { limit: settings.sizeLimit });
      return { findings: [], problems: [{ start: 0, end: 0, message, kind: 'noticed' }], error: message };
    };
    const outcome = await this.#outcomes.of(
      { uri, languageId: '', configText: () => '', homework },
      settings,
    );
    return this.#linted(new OpenDocument(uri, '', 0, '', this.#parts.encoding), outcome, undefined);
  }

  /** The language for a document. */
  locale(settings: Settings, found?: DocumentConfig): Locale {
    return this.#outcomes.locale(settings, found);
  }

  #stateOf(document: OpenDocument): DocumentState {
    const known = this.#states.get(document);
    if (known) return known;
    const state: DocumentState = {
      memory: new DocumentMemory(),
      trial: undefined,
      last: undefined,
      asked: undefined,
      isDue: false,
      running: undefined,
    };
    this.#states.set(document, state);
    return state;
  }

  async #lint(document: OpenDocument, state: DocumentState): Promise<Linted> {
    const settings = await this.#parts.settings.of(document.uri);
    const { last, asked } = state;
    const waits = settings.run === 'onSave' || isTooLarge(document.text, settings);
    if (last && waits && !state.isDue && last.settings === settings) return last;
    const before = asked?.version === document.version ? asked : last;
    const linted = await this.#look(document, settings, state.memory, before);
    state.isDue = false;
    state.last = linted;
    state.asked = undefined;
    document.unfollow(linted.version);
    return linted;
  }

  /** @param before what it came to before: given back when that is what it comes to now */
  async #look(
    document: OpenDocument,
    settings: Settings,
    memory: DocumentMemory,
    before: Linted | undefined,
  ): Promise<Linted> {
    const { uri, languageId } = document;
    const homework = (format: TextFormat, found: DocumentConfig, locale: Locale): HomeworkResult => {
      const isSame =
        before?.version === document.version &&
        before.agenda &&
        before.config === found.config &&
        before.pack === found.pack &&
        before.baseline === found.baseline &&
        before.settings === settings;
      if (isSame) return before;
      const read: ReadText = (options) => memory.rereader.read(document.text, options);
      return lintHomework(read, nameIn(uri), format, found, locale, memory.lint);
    };
    const subject = { uri, languageId, configText: () => document.text, homework };
    const outcome = await this.#outcomes.of(subject, settings);
    if (outcome.agenda && outcome.agenda === before?.agenda) return before;
    return this.#linted(document, outcome, before);
  }

  #linted(document: OpenDocument, outcome: Outcome, before: Linted | undefined): Linted {
    const { findings, problems, locale, agenda } = outcome;
    const { features, pageOf } = this.#parts;
    const frame: DiagnosticFrame = { document, locale, features, pageOf };
    const diagnostics = [
      ...toDiagnostics(findings, frame, before),
      ...problems.map((problem) => problemDiagnostic(problem, frame)),
    ];
    const { uri, version } = document;
    if (before && !agenda && !before.agenda && isSameJson(diagnostics, before.diagnostics)) {
      return { ...outcome, uri, version, diagnostics: before.diagnostics, resultId: before.resultId };
    }
    this.#count += 1;
    return { ...outcome, uri, version, diagnostics, resultId: String(this.#count) };
  }
}

/** What is shown of a file that nobody opened: so many of its findings, and that there are more. */
function withMostFindings(outcome: Outcome): Outcome {
  const { findings, problems, locale } = outcome;
  const first = findings[mostOfFile];
  if (!first) return outcome;
  const message = say('moreInFile', locale, { count: findings.length - mostOfFile });
  const more: Problem = { ...spanOf(first.place), message, kind: 'noticed' };
  return { ...outcome, findings: findings.slice(0, mostOfFile), problems: [...problems, more] };
}

/** The text of a file; empty when it holds none. */
function textOf(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes, path).text;
  } catch (error) {
    if (error instanceof ReadError) return '';
    throw error;
  }
}

function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
