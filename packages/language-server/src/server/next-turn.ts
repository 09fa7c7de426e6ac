import type { Platform } from './platform.ts';

/** Lets messages in between two pieces of work: a keystroke is not to wait, and a client may take its question back. */
export function nextTurn({ defer }: Platform): Promise<void> {
  return new Promise((resolve) => defer(resolve));
}
