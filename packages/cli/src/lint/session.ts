import { join } from 'node:path';
import {
  type Agenda,
  type AgendaFormat,
  applySettings,
  badPattern,
  builtInRules,
  ConfigResolver,
  documentFormatOf,
  dutchPack,
  extensions,
  type LintResult,
  type Locale,
  lint,
  parseRuleSettings,
  type ReadOptions,
  type ResolvedConfig,
  type Rule,
  type RulePack,
  readAgenda,
  readOptionsOf,
  SchoolPacks,
  type SettingsData,
  type TextFormat,
} from '@hwlint/core';
import { readDocument } from '../documents/read-document.ts';
import { forwardSlashes } from '../files/shown-path.ts';
import { nodeHost } from './node-host.ts';

/** What the command line says over whatever config holds. */
export interface SessionOptions {
  readonly cwd: string;
  readonly configPath?: string;
  readonly locale?: Locale;
  /** As given to `--rule`: `no-grading: off`. */
  readonly rules: readonly string[];
  readonly timeZone?: string;
  readonly referenceDay?: string;
}

/** How one file is read, and by which rules it is judged. */
export interface FileSettings {
  readonly config: ResolvedConfig;
  readonly pack: RulePack;
  readonly locale: Locale;
  readonly reading: Omit<ReadOptions, 'format'>;
}

/** Reads and lints files, each under the config that holds for it. */
export class Session {
  readonly #options: SessionOptions;
  readonly #resolver: ConfigResolver;
  readonly #packs = new SchoolPacks(nodeHost);
  readonly #configs = new WeakMap<ResolvedConfig, ResolvedConfig>();
  #settings: Promise<SettingsData> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    const configPath = options.configPath;
    this.#resolver = new ConfigResolver(nodeHost, {
      knownRules: builtInRules(),
      ...(configPath && { configPath }),
    });
  }

  /**
   * The config for a file, by its absolute path, with the command line on top.
   * @throws ConfigError
   */
  async configFor(path: string): Promise<ResolvedConfig> {
    const found = await this.#resolver.resolve(forwardSlashes(path));
    const known = this.#configs.get(found) ?? applySettings(found, await this.#fromCommandLine());
    this.#configs.set(found, known);
    return known;
  }

  /** The language for what is about no file in particular: asked for, or the working folder's. */
  async locale(): Promise<Locale> {
    if (this.#options.locale) return this.#options.locale;
    const config = await this.#resolver.resolve(forwardSlashes(this.#anyFile)).catch(() => undefined);
    return config?.locale ?? 'nl';
  }

  /**
   * @param path absolute
   * @param shown the path to use in messages
   * @param asked the format, whatever the path says
   * @throws ReadError, or ConfigError when a config or a rule of the school's own cannot be used
   */
  async lint(
    bytes: Uint8Array,
    path: string,
    shown: string,
    asked?: AgendaFormat,
  ): Promise<{ agenda: Agenda; result: LintResult }> {
    const { config, pack, locale, reading } = await this.settingsFor(path, shown);
    const agenda = await readAny(bytes, reading, asked ?? documentFormatOf(path));
    try {
      return { agenda, result: lint(agenda, { pack, config, locale }) };
    } catch (error) {
      throw badPattern(error, pack, config.packs) ?? error;
    }
  }

  /**
   * All that decides how a file is read and what is found in it.
   * @param path absolute
   * @param shown the path to use in messages
   * @throws ConfigError
   */
  async settingsFor(path: string, shown: string): Promise<FileSettings> {
    const config = await this.configFor(path);
    const pack = await this.#packs.with(config.packs);
    const reading = { path: shown, ...readOptionsOf(config) };
    return { config, pack, locale: this.#options.locale ?? config.locale ?? 'nl', reading };
  }

  /**
   * Reads a file under the config that holds for it.
   * @throws as {@link lint} does
   */
  async read(bytes: Uint8Array, path: string, shown: string): Promise<Agenda> {
    const options = { path: shown, ...readOptionsOf(await this.configFor(path)) };
    return readAny(bytes, options, documentFormatOf(path));
  }

  /** The rules that can speak in the working folder; the built-in ones where its config cannot be used. */
  async rules(): Promise<readonly Rule[]> {
    try {
      const { packs } = await this.configFor(this.#anyFile);
      return (await this.#packs.with(packs)).rules;
    } catch {
      return dutchPack().rules;
    }
  }

  get #anyFile(): string {
    return join(this.#options.cwd, 'plan.md');
  }

  #fromCommandLine(): Promise<SettingsData> {
    this.#settings ??= this.#readCommandLine();
    return this.#settings;
  }

  async #readCommandLine(): Promise<SettingsData> {
    const { locale, timeZone, referenceDay, rules } = this.#options;
    let settings: SettingsData = {
      ...(locale && { locale }),
      ...(timeZone && { timeZone }),
      ...(referenceDay && { referenceDay }),
    };
    if (rules.length === 0) return settings;
    const known = new Map(builtInRules().map((rule) => [rule.id, rule]));
    const { packs } = await this.#resolver.resolve(forwardSlashes(this.#anyFile));
    for (const { id, options } of (await this.#packs.with(packs)).rules) known.set(id, { id, options });
    for (const rule of rules) {
      settings = {
        ...settings,
        rules: { ...settings.rules, ...(await parseRuleSettings(rule, '--rule', known)) },
      };
    }
    return settings;
  }
}

/** Reads bytes in a format; without one as the text that they look like. */
async function readAny(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'format'>,
  format: AgendaFormat | undefined,
): Promise<Agenda> {
  if (format === undefined) return readAgenda(bytes, options);
  return isTextFormat(format)
    ? readAgenda(bytes, { ...options, format })
    : readDocument(bytes, { ...options, format });
}

const textFormats: ReadonlySet<AgendaFormat> = new Set(Object.values(extensions));

/** Whether core reads a format by itself, as text. */
export function isTextFormat(format: AgendaFormat): format is TextFormat {
  return textFormats.has(format);
}
