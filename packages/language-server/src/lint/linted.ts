import type { Agenda, FileBaseline, Finding, ResolvedConfig, RulePack } from '@hwlint/core';
import type { Diagnostic } from 'vscode-languageserver';
import type { DocumentFormat } from '../documents/document-format.ts';
import type { Locale, Settings } from '../protocol.ts';

/** Something else than a finding that is to be said at a place. Offsets in the document. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** `failed`: hwlint could not go on; `noticed`: something was passed over. */
  readonly kind: 'failed' | 'noticed';
  readonly elsewhere?: { readonly uri: string; readonly line: number; readonly message: string };
}

/** What a text came to, before any of it is shown. */
export interface Outcome {
  /** Absent for a document that hwlint does not read, or that is switched off. */
  readonly format?: DocumentFormat;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly pack: RulePack;
  readonly config?: ResolvedConfig;
  readonly baseline?: FileBaseline;
  /** Space in which the config's paths are; see `files/locations.ts`. */
  readonly space: string;
  /** Absent when it could not be read, and for a config. */
  readonly agenda?: Agenda;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Why there is no agenda, in one sentence. */
  readonly error?: string;
}

/** What one version of a document came to. */
export interface Linted extends Outcome {
  readonly uri: string;
  readonly version: number;
  /** Those of the findings in order, then those of the problems. */
  readonly diagnostics: readonly Diagnostic[];
  /** Changes whenever the diagnostics may have. */
  readonly resultId: string;
}
