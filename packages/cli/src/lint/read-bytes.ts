import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CliError } from '../cli-error.ts';

/** No week plan is this large; what is, was named by mistake. In bytes. */
const mostBytes = 256 * 1024 * 1024;

/** @throws CliError when the file is too large, or a system error when it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > mostBytes) throw tooLarge();
  return readFile(path);
}

/** All of a stream. @throws CliError when it is too large. */
export async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): CliError {
  const megabytes = mostBytes / 1024 / 1024;
  return new CliError({
    nl: `Dit is groter dan de ${megabytes} MB die hwlint leest.`,
    en: `This is larger than the ${megabytes} MB that hwlint reads.`,
  });
}
