const endRecord = [0x50, 0x4b, 5, 6];
const endLength = 22;

/**
 * A zip with a comment at its end, which says who made it and which programs pass over.
 * @param bytes of a zip without a comment; anything else comes back as it is
 * @param comment in ASCII
 */
export function withZipComment(bytes: Uint8Array, comment: string): Uint8Array {
  const end = bytes.length - endLength;
  const isPlain = endRecord.every((byte, at) => bytes[end + at] === byte);
  if (!isPlain) return bytes;
  const text = new TextEncoder().encode(comment);
  const result = new Uint8Array(bytes.length + text.length);
  result.set(bytes);
  result.set(text, bytes.length);
  new DataView(result.buffer).setUint16(end + endLength - 2, text.length, true);
  return result;
}
