import type { Agenda, DocumentFormat, Localized } from '@hwlint/core';

/** What reads documents: a script of its own in the page, which is run when a document is first met. */
export interface DocumentReaders {
  /** Never throws for what is in a file: what cannot be read comes with the reason. */
  read(
    bytes: Uint8Array,
    options: { readonly path: string; readonly format: DocumentFormat },
  ): Promise<{ readonly agenda: Agenda } | { readonly reason: Localized; readonly line?: number }>;
}

const scope = globalThis as typeof globalThis & { hwlintReaders?: DocumentReaders };

/** The readers, once their script has run in this thread. */
export function documentReaders(): DocumentReaders | undefined {
  return scope.hwlintReaders;
}

/** Puts the readers within reach of the engine in this thread. */
export function offerReaders(readers: DocumentReaders): void {
  scope.hwlintReaders = readers;
}
