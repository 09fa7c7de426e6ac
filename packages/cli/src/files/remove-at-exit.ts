import { rmSync } from 'node:fs';

const left = new Set<string>();
let isWatching = false;

/** Signals that end a program, and what they add to its exit code. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Removes a file or folder when the program ends before it was done with it, also when somebody stops it. */
export function removeAtExit(path: string): void {
  left.add(path);
  if (isWatching) return;
  isWatching = true;
  process.on('exit', () => {
    for (const path of left) rmSync(path, { recursive: true, force: true });
  });
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => process.exit(128 + number));
  }
}

/** The path was removed, or is there to stay. */
export function keepAtExit(path: string): void {
  left.delete(path);
}
