/** A character that a fold cuts in two. */
export interface BrokenCharacter {
  readonly text: string;
  /** Where its pieces and the fold between them stand in the decoded text. */
  readonly start: number;
  readonly end: number;
}

export interface DecodedFolds {
  /** The bytes decoded as UTF-8, with U+FFFD for the pieces of characters. */
  readonly text: string;
  readonly broken: readonly BrokenCharacter[];
}

/**
 * Decodes bytes that are UTF-8 but for their folds: RFC 5545 counts the bytes of a line, so that some
 * programs fold in the middle of a character. The bytes come without a byte order mark.
 * @returns undefined when they are not UTF-8 without their folds either.
 */
export function decodeFolds(bytes: Uint8Array): DecodedFolds | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  const broken: BrokenCharacter[] = [];
  let length = 0;
  let done = 0;
  const take = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
    return length;
  };
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      if (!isContinuation(bytes[foldEnd(bytes, at) ?? bytes.length])) continue;
      const lead = leadBefore(bytes, at);
      const character = characterAt(bytes, lead);
      if (!character || lead < done) return undefined;
      const start = take(strict.decode(bytes.subarray(done, lead)));
      const end = take(lenient.decode(bytes.subarray(lead, character.end)));
      broken.push({ text: strict.decode(character.bytes), start, end });
      done = character.end;
      at = done - 1;
    }
    take(strict.decode(bytes.subarray(done)));
  } catch {
    return undefined;
  }
  return { text: pieces.join(''), broken };
}

/** Where the text goes on when a fold starts at `at`: behind a line end and one blank. */
function foldEnd(bytes: Uint8Array, at: number): number | undefined {
  const byte = bytes[at];
  if (byte !== 0x0d && byte !== 0x0a) return undefined;
  const blank = at + (byte === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1);
  return bytes[blank] === 0x20 || bytes[blank] === 0x09 ? blank + 1 : undefined;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}

function leadBefore(bytes: Uint8Array, fold: number): number {
  let lead = fold - 1;
  while (lead > fold - 4 && isContinuation(bytes[lead])) lead -= 1;
  return lead;
}

/** The bytes of the character that starts at `start`, without the folds between them. */
function characterAt(bytes: Uint8Array, start: number): { bytes: Uint8Array; end: number } | undefined {
  const lead = bytes[start] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
  const character: number[] = [];
  let at = start;
  while (character.length < length) {
    const behindFold = foldEnd(bytes, at);
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    if (behindFold === undefined) character.push(byte);
    at = behindFold ?? at + 1;
  }
  return length === 0 ? undefined : { bytes: Uint8Array.from(character), end: at };
}
