import { type Agenda, asWritten, encode, fixUntilStable, type LintResult } from '@hwlint/core';

export interface Reading {
  readonly agenda: Agenda;
  readonly result: LintResult;
}

/** A file after its fixes: how it reads now, and the bytes to write when anything changed. */
export interface FixedFile extends Reading {
  readonly applied: number;
  readonly bytes?: Uint8Array;
}

/**
 * Makes all fixes of a file and reads the outcome again. `undefined` when there are fixes and the file
 * cannot be written back exactly: some of its bytes are not of its encoding, or the encoding lacks a
 * character of a fix.
 */
export async function fixFile(
  first: Reading,
  read: (bytes: Uint8Array) => Promise<Reading>,
): Promise<FixedFile | undefined> {
  if (!first.result.findings.some(({ fix }) => fix)) return { ...first, applied: 0 };
  const { source } = first.agenda;
  if (!source.isWritable) return undefined;
  let last = first;
  let bytes: Uint8Array | undefined;
  const { text, applied } = await fixUntilStable(source.text, async (current) => {
    if (current === source.text) return first.result.findings;
    bytes = encode(current, source);
    if (!bytes) return [];
    last = await read(bytes);
    return last.result.findings;
  });
  if (text === source.text) return { ...first, applied: 0 };
  const written = asWritten(text, first.agenda);
  if (last.agenda.source.text !== written) {
    bytes = encode(written, source);
    if (bytes) last = await read(bytes);
  }
  return bytes && { ...last, applied, bytes };
}
