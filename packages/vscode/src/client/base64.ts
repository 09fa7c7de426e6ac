/** Bytes as base64, where no `Buffer` is. In pieces: a call takes some ten thousands of arguments at most. */
export function base64Of(bytes: Uint8Array): string {
  const size = 0x2000;
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    text += String.fromCharCode(...bytes.subarray(at, at + size));
  }
  return btoa(text);
}
