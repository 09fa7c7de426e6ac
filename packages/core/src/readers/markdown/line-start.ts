const indent = /[ \t>]/u;

/** The offset behind the indent and quote markers from `at` on, at most `limit`. */
export function behindIndent(source: string, at: number, limit: number): number {
  let behind = at;
  while (behind < limit && indent.test(source.charAt(behind))) behind += 1;
  return behind;
}
