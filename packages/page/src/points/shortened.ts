/** Words of more than `most` characters lose their middle; breaks become spaces. */
export function shortened(words: string, most: number): string {
  const letters = [...words.replace(/\s+/gu, ' ').trim()];
  if (letters.length <= most) return letters.join('');
  const tail = Math.floor((most - 3) / 3);
  const head = letters.slice(0, most - 3 - tail).join('');
  return `${head.trimEnd()} … ${letters.slice(-tail).join('').trimStart()}`;
}
