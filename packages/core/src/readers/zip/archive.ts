import { Inflate } from 'fflate';
import { ReadError } from '../read-error.ts';
import { packedBytes, readDirectory } from './directory.ts';
import type { ZipMember } from './member.ts';
import { tooLarge, zipMessages } from './messages.ts';

/** All that is unpacked of one file together, in bytes. */
export const mostUnpacked = 64 * 1024 * 1024;
/** So many packed bytes are unpacked at once: at most some MB come of them. */
const step = 4096;

export interface StreamOptions {
  /** To use in messages. */
  readonly path?: string;
  readonly most?: number;
  readonly mostRatio?: number;
}

/** A zip that is unpacked piece by piece, and only as far as it stays within a limit, whatever it claims. */
export class ZipArchive {
  readonly members: readonly ZipMember[];
  readonly #bytes: Uint8Array;
  readonly #path: string;
  readonly #byName: ReadonlyMap<string, ZipMember>;
  readonly #most: number;
  #unpacked = 0;

  /**
   * @param most bytes to unpack in all
   * @throws ReadError when the bytes are no whole zip
   */
  constructor(bytes: Uint8Array, path: string, most = mostUnpacked) {
    this.#bytes = bytes;
    this.#path = path;
    this.#most = most;
    this.members = readDirectory(bytes, path);
    this.#byName = new Map(this.members.map((member) => [member.name.toLowerCase(), member]));
  }

  /** By name, in any case. */
  member(name: string): ZipMember | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /**
   * Unpacks a member and hands it over piece by piece.
   * @param most bytes that it may have
   * @param mostRatio how many times its packed size it may become, from the first MB on
   * @throws ReadError when it is encrypted, damaged, packed in another way, or larger than what is read of a file
   */
  stream(
    member: ZipMember,
    onChunk: (chunk: Uint8Array) => void,
    { path = this.#path, most = this.#most, mostRatio = Number.POSITIVE_INFINITY }: StreamOptions = {},
  ): void {
    if (member.isEncrypted) throw new ReadError(zipMessages.encrypted, path);
    if (this.#unpacked + member.size > this.#most) throw new ReadError(tooLarge(this.#most), path);
    const packed = packedBytes(this.#bytes, member, path);
    let size = 0;
    const take = (chunk: Uint8Array) => {
      size += chunk.length;
      this.#unpacked += chunk.length;
      if (size > most) throw new ReadError(tooLarge(most), path);
      if (this.#unpacked > this.#most) throw new ReadError(tooLarge(this.#most), path);
      if (size > 1024 * 1024 && size > mostRatio * packed.length) throw new ReadError(zipMessages.bomb, path);
      if (chunk.length > 0) onChunk(chunk);
    };
    if (member.method === 0) take(packed);
    else if (member.method === 8) inflate(packed, take, path);
    else throw new ReadError(zipMessages.method, path);
  }

  /** The same, in one piece. */
  read(member: ZipMember, options: StreamOptions = {}): Uint8Array {
    const chunks: Uint8Array[] = [];
    this.stream(member, (chunk) => chunks.push(chunk), options);
    const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void, path: string): void {
  const inflator = new Inflate((chunk) => take(chunk));
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflator.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    // The library throws errors of its own for what it cannot unpack; what `take` refuses goes through.
    throw isOfLibrary(error) ? new ReadError(zipMessages.damaged, path) : error;
  }
}

function isOfLibrary(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof ReadError) &&
    'code' in error &&
    typeof error.code === 'number'
  );
}
