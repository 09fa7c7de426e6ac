import { builtInRules, dutchPack, type RulePack } from '@hwlint/core';
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { ConfigStore } from '../configs/config-store.ts';
import { SettingsStore } from '../configs/settings-store.ts';
import type { Moves } from '../documents/moves.ts';
import { OpenDocument } from '../documents/open-document.ts';
import { clientFiles } from '../files/client-files.ts';
import type { FileHost } from '../files/file-host.ts';
import { filesByScheme } from '../files/files-by-scheme.ts';
import { keyOf } from '../files/locations.ts';
import type { Linted } from '../lint/linted.ts';
import { Linter } from '../lint/linter.ts';
import type { Locale } from '../protocol.ts';
import type { ClientFeatures } from './client-features.ts';
import type { Platform } from './platform.ts';

/** An open document with what it came to. */
export interface LintedDocument {
  readonly document: OpenDocument;
  readonly linted: Linted;
}

/** An open document with what it came to at its version or an earlier one. */
export interface SeenDocument extends LintedDocument {
  /** From places in the text that was looked at to those in the text as it is. */
  readonly moves: Moves;
}

/** One client with its documents, from `initialize` to `shutdown`. */
export class Session {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  readonly platform: Platform;
  readonly files: FileHost;
  readonly configs: ConfigStore;
  readonly settings: SettingsStore;
  readonly linter: Linter;
  readonly documents = new Map<string, OpenDocument>();

  constructor(connection: Connection, features: ClientFeatures, platform: Platform) {
    this.connection = connection;
    this.features = features;
    this.platform = platform;
    const ofClient = features.options.fileSystem === true ? clientFiles(connection) : undefined;
    this.files = filesByScheme((scheme) => platform.filesOf(scheme) ?? ofClient);
    this.configs = new ConfigStore(this.files, (uri) => this.openAt(uri)?.text);
    const ask = async (scopeUri: string): Promise<unknown> =>
      connection.workspace.getConfiguration({ section: 'hwlint', ...(scopeUri !== '' && { scopeUri }) });
    this.settings = new SettingsStore(
      features.answersConfiguration ? ask : undefined,
      features.options.settings,
    );
    this.linter = new Linter({
      configs: this.configs,
      settings: this.settings,
      features: features.diagnostics,
      encoding: features.encoding,
      clientLocale: features.locale,
      pageOf: (rule) => this.pageOf(rule),
      onFault: (error, uri) => connection.console.error(`${uri}: ${faultText(error)}`),
    });
  }

  /** Opens a document; one that is open already is replaced. */
  open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    const document = this.textOf(uri, text, languageId, version);
    this.documents.set(uri, document);
    return document;
  }

  /** A text that nobody opened, to find positions in. */
  textOf(uri: string, text: string, languageId = '', version = 0): OpenDocument {
    return new OpenDocument(uri, languageId, version, text, this.features.encoding);
  }

  /** The open document at a place, however its URI is escaped. */
  openAt(uri: string): OpenDocument | undefined {
    const own = this.documents.get(uri);
    if (own) return own;
    const key = keyOf(uri);
    for (const document of this.documents.values()) if (keyOf(document.uri) === key) return document;
    return undefined;
  }

  /** What an open document comes to at its present version, saved or not; undefined when it is not open. */
  async current(uri: string): Promise<LintedDocument | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const linted = await this.linter.lintNow(document);
    const isCurrent = linted.version === document.version && this.documents.get(uri) === document;
    return isCurrent ? { document, linted } : undefined;
  }

  /**
   * What an open document came to when it was looked at last, and where that stands now; undefined when it is not
   * open.
   */
  async seen(uri: string): Promise<SeenDocument | undefined> {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const linted = await this.linter.lint(document);
    if (this.documents.get(uri) !== document) return undefined;
    const moves = document.movesSince(linted.version);
    return moves && { document, linted, moves };
  }

  /** The rules for a document; those of the workspace when its config is wrong. */
  async packFor(uri = ''): Promise<RulePack> {
    const found = await this.configs.of(uri).catch(() => this.configs.of('').catch(() => undefined));
    return found?.pack ?? dutchPack();
  }

  /** URI of a rule's page, where there is one. Rules of a school's own have none but from the client. */
  pageOf(rule: string): string | undefined {
    const own = builtIn.has(rule) ? this.platform.rulePage : undefined;
    const { rulePage } = this.features.options;
    const pattern = typeof rulePage === 'string' ? rulePage : own;
    return pattern?.replaceAll('{rule}', () => encodeURIComponent(rule));
  }

  /** The language for a document; without one, for what is about the workspace. */
  async localeFor(uri = ''): Promise<Locale> {
    const found = await this.configs.of(uri).catch(() => undefined);
    return this.linter.locale(await this.settings.of(uri), found);
  }
}

const builtIn = new Set(builtInRules().map(({ id }) => id));

/** The answer to a request that the client took back. */
export function throwIfCancelled(token: { readonly isCancellationRequested: boolean }): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
