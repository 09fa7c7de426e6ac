import type { ByteStream, LintInput } from './lint-input.ts';

/** A file of more bytes is read slice by slice, if its format allows it. */
export const mostAtOnce = 1024 * 1024;

export interface InOrder<Reply> {
  /** How many inputs may be judged at the same time. */
  readonly hands: number;
  /** Whether large files are read slice by slice too. */
  readonly hasSlices: boolean;
  /** Judges an input that is held as a whole. */
  readonly file: (input: LintInput) => Promise<Reply>;
  /** Judges a large one, alone. */
  readonly large: (input: LintInput, stream: ByteStream, isLast: boolean) => Promise<Reply>;
}

/** What comes of each input, in the order of the inputs; no more of it is held than hands need. */
export async function* judgeInOrder<Reply>(
  inputs: readonly LintInput[],
  { hands, hasSlices, file, large }: InOrder<Reply>,
): AsyncGenerator<Reply> {
  const running: Promise<Reply>[] = [];
  for (const [index, input] of inputs.entries()) {
    const stream = hasSlices ? await largeStreamOf(input) : undefined;
    if (stream) {
      while (running.length > 0) yield (await running.shift()) as Reply;
      yield await large(input, stream, index === inputs.length - 1);
      continue;
    }
    running.push(file(input));
    if (running.length > (hands > 1 ? 2 * hands : 0)) yield (await running.shift()) as Reply;
  }
  while (running.length > 0) yield (await running.shift()) as Reply;
}

/** The bytes of a file that is too large to be held; a file that cannot be looked at is left to who reads it. */
async function largeStreamOf(input: LintInput): Promise<ByteStream | undefined> {
  const stream = await input.stream?.().catch(() => undefined);
  return stream && stream.size > mostAtOnce ? stream : undefined;
}
