/** Where the line of an offset starts. A line ends in `\n`, `\r\n` or `\r`. */
export function lineStartAt(text: string, offset: number): number {
  if (offset === 0) return 0; // `lastIndexOf` takes -1 for 0
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
