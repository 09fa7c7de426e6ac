import type { EntryKind } from '../../agenda/entry.ts';
import { anyWord } from '../any-word.ts';
import { sectionNames } from './section-names.ts';

const kindOf = new Map<string, EntryKind>();
for (const [kind, names] of Object.entries(sectionNames) as [EntryKind, readonly string[]][]) {
  for (const name of names) kindOf.set(name, kind);
}

const anyName = new RegExp(anyWord([...kindOf.keys()]), 'u');

/**
 * What stands under a heading, column or lead-in, when its words tell: "Taken voor deze week", "Weetjes",
 * "Mee te brengen". The first such word decides; a remark in brackets does not count.
 */
export function sectionKind(label: string): EntryKind | undefined {
  const words = label
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\d+/gu, '#');
  const name = anyName.exec(words)?.[0];
  return name === undefined ? undefined : kindOf.get(name);
}
