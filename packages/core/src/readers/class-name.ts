const letter = String.raw`(?:\s?[A-H](?![\p{L}\p{N}]))`;
const patterns: readonly RegExp[] = [
  /(?<!\p{L})klas\s+(?<name>\d\s?\p{L}?(?![\p{L}\p{N}])|[KLS]\d\s?\p{L}?(?![\p{L}\p{N}]))/iu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>[1-7](?:ste|de|e)\s+(?:leerjaar|middelbaar|secundair|kleuterklas)${letter}?)`,
    'iu',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])(?<name>[KLS]?[1-7]${letter}|[KLS][1-7](?![\p{L}\p{N}]))`, 'u'),
];

/**
 * The class that a title names, as written: "4A" in "Weekplan 4A", "L4", "klas 3", "6de leerjaar B".
 * Only for titles and names of calendars: in running text "4A" may be an exercise.
 */
export function findClassName(title: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(title)?.groups?.name;
    if (name !== undefined) return name.trim();
  }
  return undefined;
}
