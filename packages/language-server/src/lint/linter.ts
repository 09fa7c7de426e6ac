import { type AgendaFormat, ConfigError, dutchPack, type Locale } from '@hwlint/core';
import type { ConfigStore, DocumentConfig } from '../configs/config-store.ts';
import { isTooLarge } from '../configs/settings.ts';
import type { SettingsStore } from '../configs/settings-store.ts';
import {
  type DiagnosticFeatures,
  type DiagnosticFrame,
  problemDiagnostic,
  toDiagnostics,
} from '../diagnostics/to-diagnostics.ts';
import { formatOfDocument } from '../documents/document-format.ts';
import { OpenDocument } from '../documents/open-document.ts';
import type { PositionEncoding } from '../documents/position-encoding.ts';
import { nameIn, uriOf } from '../files/locations.ts';
import type { Settings } from '../protocol.ts';
import { say } from '../texts/texts.ts';
import { lintConfig } from './lint-config.ts';
import { DocumentMemory, lintHomework } from './lint-homework.ts';
import type { Linted, Problem } from './linted.ts';

export interface LinterParts {
  readonly configs: ConfigStore;
  readonly settings: SettingsStore;
  readonly features: DiagnosticFeatures;
  readonly encoding: PositionEncoding;
  /** Language of the client, where it told one that the server speaks. */
  readonly clientLocale: Locale | undefined;
  readonly pageOf: (rule: string) => string | undefined;
  /** Told of faults in hwlint itself. */
  readonly onFault: (error: unknown, uri: string) => void;
}

/**
 * Lints documents, and remembers what each came to until the document, its config or its settings change. Never
 * throws: a document that hwlint crashes on is a document with an error.
 */
export class Linter {
  readonly #parts: LinterParts;
  readonly #last = new Map<string, Linted>();
  readonly #due = new Set<string>();
  readonly #memories = new Map<string, DocumentMemory>();
  readonly #running = new Map<string, Promise<Linted>>();
  #count = 0;

  constructor(parts: LinterParts) {
    this.#parts = parts;
  }

  /**
   * What the document comes to now; for one that is looked at on save only, what it came to when it was opened or
   * saved last.
   */
  lint(document: OpenDocument): Promise<Linted> {
    const running = this.#running.get(document.uri);
    if (running) return running;
    const run = this.#lint(document).finally(() => this.#running.delete(document.uri));
    this.#running.set(document.uri, run);
    return run;
  }

  async #lint(document: OpenDocument): Promise<Linted> {
    const settings = await this.#parts.settings.of(document.uri);
    const last = this.#last.get(document.uri);
    const waits = settings.run === 'onSave' || isTooLarge(document.text, settings);
    if (last && waits && !this.#due.has(document.uri) && last.settings === settings) return last;
    const linted = await this.#lintNow(document, settings, last);
    this.#due.delete(document.uri);
    this.#last.set(document.uri, linted);
    return linted;
  }

  /** What the document came to when it was looked at last. */
  last(uri: string): Linted | undefined {
    return this.#last.get(uri);
  }

  /** Says that the document was saved, or that something else changed: it is looked at again when asked. */
  expire(uri: string): void {
    this.#due.add(uri);
  }

  forget(uri: string): void {
    this.#memories.delete(uri);
    this.#last.delete(uri);
    this.#due.delete(uri);
  }

  /** Lints a file that nobody opened, and remembers nothing of it. */
  async lintFile(uri: string, bytes: Uint8Array): Promise<Linted> {
    const isConfig = formatOfDocument(uri, '') === 'config';
    const text = isConfig ? new TextDecoder().decode(bytes) : '';
    const document = new OpenDocument(uri, '', 0, text, this.#parts.encoding);
    return this.#lintNow(document, await this.#parts.settings.of(''), undefined, bytes);
  }

  async #lintNow(
    document: OpenDocument,
    settings: Settings,
    last: Linted | undefined,
    bytes?: Uint8Array,
  ): Promise<Linted> {
    const { uri } = document;
    const format = settings.enable ? formatOfDocument(uri, document.languageId) : undefined;
    let locale = this.locale(settings);
    try {
      if (!format || format === 'config') {
        const found = await this.#parts.configs.of(uri).catch(() => undefined);
        locale = this.locale(settings, found);
        return format
          ? await this.#config(document, settings, locale)
          : this.#linted(document, { settings, locale });
      }
      const found = await this.#parts.configs.of(uri);
      locale = this.locale(settings, found);
      const isSame =
        last?.version === document.version &&
        last.config === found.config &&
        last.pack === found.pack &&
        last.settings === settings &&
        last.agenda;
      return isSame ? last : this.#homework(document, bytes, format, settings, found, locale);
    } catch (error) {
      const problem = this.#problemOf(error, document, locale);
      return this.#linted(document, {
        ...(format && { format }),
        settings,
        locale,
        problems: [problem],
        error: problem.message,
      });
    }
  }

  /** The language for a document. */
  locale(settings: Settings, found?: DocumentConfig): Locale {
    const asked = settings.locale === 'auto' ? undefined : settings.locale;
    return asked ?? found?.config.locale ?? this.#parts.clientLocale ?? 'nl';
  }

  #homework(
    document: OpenDocument,
    bytes: Uint8Array | undefined,
    format: AgendaFormat,
    settings: Settings,
    found: DocumentConfig,
    locale: Locale,
  ): Linted {
    const { uri } = document;
    const result = lintHomework(
      bytes ?? document.text,
      nameIn(uri),
      format,
      found,
      locale,
      bytes ? undefined : this.#memoryOf(uri),
    );
    const read =
      bytes && result.agenda
        ? new OpenDocument(uri, '', 0, result.agenda.source.text, this.#parts.encoding)
        : document;
    return this.#linted(read, { format, settings, locale, ...found, ...result });
  }

  #memoryOf(uri: string): DocumentMemory {
    const memory = this.#memories.get(uri) ?? new DocumentMemory();
    this.#memories.set(uri, memory);
    return memory;
  }

  async #config(document: OpenDocument, settings: Settings, locale: Locale): Promise<Linted> {
    const { configs } = this.#parts;
    const { version } = document;
    const place = configs.placeOf(document.uri);
    const path = place?.path ?? nameIn(document.uri);
    const problems = await lintConfig(document.text, path, configs.hostOf(place?.space ?? ''), locale);
    if (document.version !== version) return this.#config(document, settings, locale);
    return this.#linted(document, {
      format: 'config',
      settings,
      locale,
      problems,
      ...(problems[0] && { error: problems[0].message }),
    });
  }

  #linted(document: OpenDocument, known: Partial<Linted> & Pick<Linted, 'settings' | 'locale'>): Linted {
    this.#count += 1;
    const { findings = [], problems = [] } = known;
    const { features, pageOf } = this.#parts;
    const frame: DiagnosticFrame = { document, locale: known.locale, features, pageOf };
    return {
      uri: document.uri,
      version: document.version,
      pack: dutchPack(),
      space: '',
      ...known,
      findings,
      problems,
      diagnostics: [
        ...toDiagnostics(findings, frame, this.#last.get(document.uri)),
        ...problems.map((problem) => problemDiagnostic(problem, frame)),
      ],
      resultId: String(this.#count),
    };
  }

  #problemOf(error: unknown, document: OpenDocument, locale: Locale): Problem {
    const at = { start: 0, end: 0, kind: 'failed' as const };
    if (!(error instanceof ConfigError)) {
      this.#parts.onFault(error, document.uri);
      return { ...at, message: say('crashed', locale) };
    }
    const [first] = error.problems;
    const problem = first?.messages[locale] ?? '';
    const space = this.#parts.configs.placeOf(document.uri)?.space ?? '';
    return {
      ...at,
      message: say('configIsWrong', locale, { problem }),
      ...(first && {
        elsewhere: {
          uri: uriOf({ space, path: first.path }),
          line: first.position?.line ?? 1,
          message: problem,
        },
      }),
    };
  }
}
