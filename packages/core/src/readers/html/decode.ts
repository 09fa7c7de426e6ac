import { SourceText } from '../../agenda/source-text.ts';
import { decode, decodeUtf8 } from '../decode.ts';
import { decodeWindows1252 } from '../windows-1252.ts';

/** Browsers look no further for what a page says of its characters. */
const headLength = 1024;
const charset = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/iu;

/**
 * Decodes a page as {@link decode} does, and where its bytes are not UTF-8 by the character set that its `<meta>` names.
 * In a set other than windows-1252 (which is what browsers read for Latin-1) it is read and not written back.
 * @throws ReadError when the bytes are no text
 */
export function decodeHtml(bytes: Uint8Array, path: string): SourceText {
  const source = decode(bytes, path);
  if (source.hasByteOrderMark || decodeUtf8(bytes) !== undefined) return source;
  const decoder = decoderOf(bytes);
  if (decoder === undefined || decoder.encoding === 'utf-8') return source;
  if (decoder.encoding === 'windows-1252') {
    return new SourceText(decodeWindows1252(bytes), { encoding: 'windows-1252' });
  }
  return new SourceText(decoder.decode(bytes), { encoding: 'other', isExact: false });
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const label = charset.exec(decodeWindows1252(bytes.subarray(0, headLength)))?.groups?.label;
  try {
    const decoder = label === undefined ? undefined : new TextDecoder(label);
    return decoder?.encoding.startsWith('utf-16') ? undefined : decoder;
  } catch {
    return undefined;
  }
}
