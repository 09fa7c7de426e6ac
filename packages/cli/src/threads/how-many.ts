import { availableParallelism } from 'node:os';
import type { LintInput } from '../lint/lint-input.ts';

/** To start a thread takes as long as to judge so much text. In bytes. */
const bytesForThread = 1024 * 1024;

/** Each takes some 80 MB: with two a run stays within 300 MB, whatever it reads. Who has more memory asks for more. */
const mostByItself = 2;

/** So many files are looked at; the rest are taken to be like them. */
const mostLookedAt = 256;

/** How many threads a run is worth when nobody says: 1 is this thread alone. Never more than the machine has cores. */
export async function howManyThreads(
  inputs: readonly LintInput[],
  cores = availableParallelism(),
): Promise<number> {
  if (cores === 1) return 1;
  const looked = inputs.slice(0, mostLookedAt);
  const sizes = await Promise.all(looked.map(sizeOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0) * (inputs.length / Math.max(1, looked.length));
  const worthwhile = Math.floor(bytes / bytesForThread);
  return worthwhile < 2 ? 1 : Math.min(cores, mostByItself, worthwhile);
}

/** 0 for what cannot be looked at: who reads it will say why. */
async function sizeOf({ stream }: LintInput): Promise<number> {
  const opened = await stream?.().catch(() => undefined);
  return opened?.size ?? 0;
}
