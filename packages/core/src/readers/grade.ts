import type { Grade } from '../agenda/entry.ts';

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende'];
const number = `(?<number>[1-7])(?:ste|de|e)?|(?<ordinal>${ordinals.join('|')})`;
const stages = String.raw`(?<stage>kleuter\p{L}*|leerjaar|lager|middelbaar|secundair|groep)`;

/** "L4", "K3", "S1A" and the Dutch groups "G5", as codes. */
const code = /^(?<letter>[KLSG])\.?\s?(?<number>[1-8])(?![0-9])/u;
const words = new RegExp(
  String.raw`(?<!\p{L})(?:(?:het\s+)?(?:${number})\s+${stages}|leerjaar\s+(?<after>[1-6])|groep\s+(?<group>[3-8]))(?!\p{L}|\d)`,
  'iu',
);

/**
 * The grade that a text states: "L4", "4de leerjaar", "vierde leerjaar A", "3de kleuterklas", "2de
 * middelbaar", and the Dutch "groep 3" (first grade) to "groep 8". A bare "4A" states none: it may be a
 * primary or a secondary class.
 */
export function findGrade(text: string): Grade | undefined {
  const coded = code.exec(text.trim())?.groups;
  if (coded) return gradeOf(coded.letter ?? '', Number(coded.number));
  const found = words.exec(text)?.groups;
  if (!found) return undefined;
  if (found.group) return gradeOf('G', Number(found.group));
  if (found.after) return gradeOf('L', Number(found.after));
  const year = found.number ? Number(found.number) : ordinals.indexOf(found.ordinal?.toLowerCase() ?? '') + 1;
  return gradeOf(letterOf(found.stage?.toLowerCase() ?? ''), year);
}

/** The same for a cell of a grade column, where a bare "4" is the fourth grade of primary school. */
export function parseGrade(cell: string): Grade | undefined {
  const bare = /^\s*([1-6])(?:ste|de|e)?\s*$/u.exec(cell)?.[1];
  return bare ? gradeOf('L', Number(bare)) : (findGrade(cell) ?? ordinalAlone(cell));
}

function ordinalAlone(cell: string): Grade | undefined {
  const year = ordinals.indexOf(cell.trim().toLowerCase()) + 1;
  return gradeOf('L', year);
}

function letterOf(stage: string): string {
  if (stage.startsWith('kleuter')) return 'K';
  if (stage === 'middelbaar' || stage === 'secundair') return 'S';
  return stage === 'groep' ? 'G' : 'L';
}

const mostYears: Readonly<Record<string, number>> = { K: 3, L: 6, S: 7 };

function gradeOf(letter: string, year: number): Grade | undefined {
  if (letter === 'G') return year >= 3 ? gradeOf('L', year - 2) : undefined;
  return year >= 1 && year <= (mostYears[letter] ?? 0) ? (`${letter}${year}` as Grade) : undefined;
}
