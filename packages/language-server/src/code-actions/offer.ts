import type { Finding } from '@hwlint/core';
import type { CodeActionKind, WorkspaceEdit } from 'vscode-languageserver';
import type { OpenDocument } from '../documents/open-document.ts';
import type { TrialMemory } from '../lint/lint-homework.ts';
import type { Linted } from '../lint/linted.ts';
import type { Session } from '../server/session.ts';

/** What code actions are offered for. */
export interface OfferFrame {
  readonly session: Session;
  readonly document: OpenDocument;
  /** At the document's present version. */
  readonly linted: Linted;
  /** For weighing what the document would be after an edit. */
  readonly trial: TrialMemory;
  /** The findings at the place that is asked about, with their index in `linted.findings`. */
  readonly at: readonly { readonly finding: Finding; readonly index: number }[];
}

/** A code action whose edit is not worked out yet. */
export interface Offer {
  /** Tells the offer among all of its document's version. */
  readonly key: string;
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly isPreferred?: true;
  /** Index of the finding that it is about. */
  readonly index?: number;
  /** A command of the client that takes the place of the edit. */
  readonly command?: string;
  /** Undefined when it turns out that there is nothing to edit. */
  readonly edit: () => Promise<WorkspaceEdit | undefined>;
}

/** One kind of code action. Offers nothing where it has nothing. */
export type Offering = (frame: OfferFrame) => readonly Offer[];
