/**
 * What this server and a client that knows it say to each other beyond the Language Server Protocol.
 * Types and names only: a client bundles it without anything of the server.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';

export type Locale = 'nl' | 'en';
export type Severity = 'error' | 'warning' | 'tip';
export type RuleSeverity = Severity | 'off';

/** Names of the requests and notifications. */
export const methods = {
  documentStatus: 'hwlint/documentStatus',
  effectiveConfig: 'hwlint/effectiveConfig',
  lintWorkspace: 'hwlint/lintWorkspace',
  locale: 'hwlint/locale',
  report: 'hwlint/report',
  rulePage: 'hwlint/rulePage',
  rules: 'hwlint/rules',
  schoolClasses: 'hwlint/schoolClasses',
  setRule: 'hwlint/setRule',
  suppress: 'hwlint/suppress',
  status: 'hwlint/status',
  readFile: 'hwlint/fs/readFile',
  listFiles: 'hwlint/fs/listFiles',
  findFiles: 'hwlint/fs/findFiles',
} as const;

/** The command that a client has which asks people for a reason. */
export const suppressCommand = 'hwlint.suppressWithReason';

export interface InitializationOptions {
  readonly settings?: Partial<Settings>;
  /** The editor's language, as the client works it out. */
  readonly locale?: Locale;
  /** URI of a rule's page with `{rule}` in the place of its id. */
  readonly rulePage?: string;
  readonly status?: boolean;
  readonly fileSystem?: boolean;
  readonly asksForReason?: boolean;
}

/** The settings of the section `hwlint`. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  /** In thousands of UTF-16 code units; 0 for none. */
  readonly sizeLimit: number;
  readonly locale: 'auto' | Locale;
  readonly codeLens: boolean;
  readonly workspace: 'configured' | 'all' | 'off';
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export type DocumentState = 'on' | 'off' | 'onSave' | 'failed' | 'ignored' | 'closed';

/** For a status item. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly state: DocumentState;
  /** The language of all that is said about it. */
  readonly locale: Locale;
  readonly isTooLarge: boolean;
  readonly findings: FindingCounts;
  /** URI of the nearest config file. */
  readonly config: string | null;
  /** URIs of all config files that hold, nearest first. */
  readonly configs: readonly string[];
  readonly error: string | null;
}

export interface OfDocument {
  readonly uri: string;
}

export interface EffectiveConfig {
  /** YAML. */
  readonly text: string;
  readonly files: readonly string[];
  readonly problems: readonly { readonly uri: string; readonly line: number; readonly message: string }[];
}

export interface LintWorkspaceParams {
  /** URI; all workspace folders when absent. */
  readonly folder?: string;
  readonly workDoneToken?: string | number;
}

export interface LintWorkspaceResult {
  /** How many files were read. */
  readonly linted: number;
  readonly findings: FindingCounts;
  /** Those with findings. */
  readonly files: readonly ({ readonly uri: string } & FindingCounts)[];
  readonly leftOut: readonly { readonly uri: string; readonly reason: string }[];
}

export interface ReportParams {
  readonly workDoneToken?: string | number;
}

export interface ReportResult {
  readonly title: string;
  /** A whole page that fetches nothing. */
  readonly html: string;
}

export interface RulePageParams {
  readonly rule: string;
  /** The document whose language and rules of the school's own count. */
  readonly uri?: string;
}

export interface RulePage {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

export interface RuleState {
  readonly id: string;
  readonly title: string;
  readonly severity: RuleSeverity;
  /** Out of the box. */
  readonly preset: RuleSeverity;
}

/** A class that the config names, with its grade: K1 to K3, L1 to L6, S1 to S7. */
export interface SchoolClass {
  readonly name: string;
  readonly grade: string;
}

export interface SetRuleParams {
  readonly uri: string;
  readonly rule: string;
  readonly severity: RuleSeverity;
}

export interface SuppressParams {
  readonly uri: string;
  /** As the code action's command gave it. */
  readonly token: string;
  readonly reason: string;
}

export interface EditResult {
  readonly edit: WorkspaceEdit | null;
}

export interface ReadFileResult {
  readonly base64: string;
}

export interface FindFilesParams {
  /** URI. */
  readonly folder: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
}
