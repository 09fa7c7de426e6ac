import type { AgendaFormat, ByteSource, Localized } from '@hwlint/core';

/** Something to lint, with the ways to get at its bytes. */
export interface LintInput {
  /** Absolute; decides which config holds. */
  readonly path: string;
  readonly shown: string;
  /** What it is, whatever its path says. */
  readonly format?: AgendaFormat;
  /** All of it. @throws CliError when it is too large for that, or the system's error */
  readonly read: () => Promise<Uint8Array>;
  /** Whether fixes go into the file. Without it they are only shown. */
  readonly writing?: Writing;
  /** Puts fixed bytes in place of the old ones. @returns why the file was left alone, if it was. @throws the system's error */
  readonly write?: (bytes: Uint8Array) => Promise<Localized | undefined>;
  /** Puts a changed copy beside it. @returns whether it did: never in the place of another file. @throws the system's error */
  readonly writeCopy?: (bytes: Uint8Array) => Promise<boolean>;
  /** Opens it to be read piece by piece, as often as is wanted. Undefined when it is small. @throws the system's error */
  readonly stream?: () => Promise<ByteStream | undefined>;
  /** Whether another thread can get at it by its path. */
  readonly isOnDisk?: boolean;
  /** Whether it is a file in a zip: then it is never changed. */
  readonly isPacked?: boolean;
}

/** Whether fixes go into a file; `elsewhere` for one that a link leads to, out of what hwlint was given. */
export type Writing = 'no' | 'yes' | 'elsewhere';

export interface ByteStream {
  /** In bytes. */
  readonly size: number;
  readonly open: ByteSource;
}
