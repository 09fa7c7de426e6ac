import { ConfigError, dutchPack, type Locale, type TextFormat } from '@hwlint/core';
import type { ConfigStore, DocumentConfig } from '../configs/config-store.ts';
import { formatOfDocument } from '../documents/document-format.ts';
import { nameIn, uriOf } from '../files/locations.ts';
import type { Settings } from '../protocol.ts';
import { say } from '../texts/texts.ts';
import { lintConfig } from './lint-config.ts';
import type { HomeworkResult } from './lint-homework.ts';
import type { Outcome, Problem } from './linted.ts';

/** A text that is to be looked at, wherever it comes from. */
export interface Subject {
  readonly uri: string;
  /** Empty where nobody gave it one. */
  readonly languageId: string;
  /** The text of a config, as it is when asked. */
  readonly configText: () => string;
  /** Reads and lints it as homework. */
  readonly homework: (format: TextFormat, found: DocumentConfig, locale: Locale) => HomeworkResult;
}

export interface OutcomeParts {
  readonly configs: ConfigStore;
  /** Language of the client, where it told one that the server speaks. */
  readonly clientLocale: Locale | undefined;
  /** Told of faults in hwlint itself. */
  readonly onFault: (error: unknown, uri: string) => void;
}

/** Finds out what a text is, which config and language hold for it, and what it comes to. Never throws. */
export class OutcomeMaker {
  readonly #parts: OutcomeParts;

  constructor(parts: OutcomeParts) {
    this.#parts = parts;
  }

  async of(subject: Subject, settings: Settings): Promise<Outcome> {
    const { uri, languageId } = subject;
    const format = settings.enable ? formatOfDocument(uri, languageId) : undefined;
    const without = { settings, pack: dutchPack(), space: '', findings: [], problems: [] };
    let locale = this.locale(settings);
    try {
      if (!format || format === 'config') {
        const found = await this.#parts.configs.of(uri).catch(() => undefined);
        locale = this.locale(settings, found);
        if (!format) return { ...without, locale };
        const problems = await this.#problemsIn(subject, locale);
        const [first] = problems;
        return { ...without, format, locale, problems, ...(first && { error: first.message }) };
      }
      const found = await this.#parts.configs.of(uri);
      locale = this.locale(settings, found);
      const { agenda, findings, problems, error } = subject.homework(format, found, locale);
      return {
        ...{ format, settings, locale, ...found, findings, problems },
        ...(agenda && { agenda }),
        ...(error !== undefined && { error }),
      };
    } catch (error) {
      const problem = this.#problemOf(error, uri, locale);
      return { ...without, ...(format && { format }), locale, problems: [problem], error: problem.message };
    }
  }

  /** The language for a document. */
  locale(settings: Settings, found?: DocumentConfig): Locale {
    const asked = settings.locale === 'auto' ? undefined : settings.locale;
    return asked ?? found?.config.locale ?? this.#parts.clientLocale ?? 'nl';
  }

  /** What is wrong in a config; of its last text, when that changes meanwhile. */
  async #problemsIn(subject: Subject, locale: Locale): Promise<Problem[]> {
    const { configs } = this.#parts;
    const place = configs.placeOf(subject.uri);
    const path = place?.path ?? nameIn(subject.uri);
    for (;;) {
      const text = subject.configText();
      const problems = await lintConfig(text, path, configs.hostOf(place?.space ?? ''), locale);
      if (text === subject.configText()) return problems;
    }
  }

  #problemOf(error: unknown, uri: string, locale: Locale): Problem {
    const at = { start: 0, end: 0, kind: 'failed' as const };
    if (!(error instanceof ConfigError)) {
      this.#parts.onFault(error, uri);
      return { ...at, message: say('crashed', locale) };
    }
    const [first] = error.problems;
    const problem = first?.messages[locale] ?? '';
    const space = this.#parts.configs.placeOf(uri)?.space ?? '';
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
