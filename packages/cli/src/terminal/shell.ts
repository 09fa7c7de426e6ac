import type { Readable, Writable } from 'node:stream';

/** What the program gets from where it was started. */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Of the terminal, in characters; 80 where nobody looks at one. */
export function widthOf({ stdout }: Shell): number {
  return stdout.isTTY && stdout.columns ? Math.max(40, stdout.columns) : 80;
}
