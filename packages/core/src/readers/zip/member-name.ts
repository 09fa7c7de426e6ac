import { decodeUtf8 } from '../decode.ts';

/** The upper half of code page 437, which older programs write names in. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** A name as a zip writes it: in UTF-8, said or not, and else in code page 437. With forward slashes. */
export function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const utf8 = isUtf8 ? new TextDecoder().decode(bytes) : decodeUtf8(bytes);
  const name =
    utf8 ??
    Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 128))).join(
      '',
    );
  return name.replaceAll('\\', '/');
}

/** Whether a name stays within the zip: no way up, no drive, no root, and nothing that no name holds. */
export function staysInside(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name holds these
  if (name === '' || name.startsWith('/') || /^[a-z]:/iu.test(name) || /[\u0000-\u001F]/u.test(name)) {
    return false;
  }
  return !name.split('/').includes('..');
}
