import type { CompletionItemKind } from 'vscode-languageserver';

/** A word that can be written at a place. */
export interface OfferedWord {
  readonly label: string;
  /** What is written; the label when absent. */
  readonly text?: string;
  readonly kind: CompletionItemKind;
  readonly says?: string;
}

/** Words for the place of the cursor, and where the word that they replace starts and ends. */
export interface OfferedWords {
  readonly start: number;
  /** The cursor when absent. */
  readonly end?: number;
  readonly words: readonly OfferedWord[];
}
