/** How the client counts characters within a line. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: readonly string[] = ['utf-16', 'utf-8', 'utf-32'] satisfies PositionEncoding[];

/** The first encoding that the client offers and the server speaks; UTF-16 for a client that offers none. */
export function negotiate(offered: unknown): PositionEncoding {
  const first = Array.isArray(offered) ? offered.find((encoding) => known.includes(encoding)) : undefined;
  return first ?? 'utf-16';
}

/** How many units of an encoding the first `length` UTF-16 code units of a line take. */
export function toCharacter(line: string, length: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return length;
  let units = 0;
  for (let at = 0; at < length; ) {
    const code = line.codePointAt(at) ?? 0;
    units += unitsOf(code, encoding);
    at += code > 0xffff ? 2 : 1;
  }
  return units;
}

/** How many UTF-16 code units of a line lie before a character; all of them when it lies beyond. */
export function toUtf16(line: string, character: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return character;
  let units = 0;
  let at = 0;
  while (at < line.length) {
    const code = line.codePointAt(at) ?? 0;
    units += unitsOf(code, encoding);
    if (units > character) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function unitsOf(code: number, encoding: Exclude<PositionEncoding, 'utf-16'>): number {
  if (encoding === 'utf-32' || code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}
