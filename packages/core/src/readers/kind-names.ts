import type { EntryKind } from '../agenda/entry.ts';

/** What type columns and calendar categories call each kind of entry, in Dutch and English. */
const names: Readonly<Record<EntryKind, string>> = {
  task: `taak taken huistaak huistaken huiswerk thuiswerk opdracht opdrachten klastaak oefening oefeningen
    groepswerk groepstaak project maakwerk werkje leestaak inhaaltaak remediëringstaak bookwidgetsopdracht
    task tasks homework assignment assignments exercise schoolwork`,
  lesson: `les lessen lesinhoud lesonderwerp lesmoment lesson lessons`,
  test: `toets toetsen grote_toets test tests proefwerk overhoring examen examens dictee repetitie
    herhalingstoets quiz exam exams leerwerk`,
  material: `materiaal materialen meebrengen meenemen benodigdheden material materials bring`,
  message: `bericht mededeling mededelingen info informatie nota brief uitstap herinnering activiteit
    message notice announcement note reminder`,
};

const kinds = new Map<string, EntryKind>();
for (const [kind, list] of Object.entries(names) as [EntryKind, string][]) {
  for (const name of list.split(/\s+/)) kinds.set(name, kind);
}

/** The kind that a type cell or a category names, in any case: "Toets", "HUISWERK", "grote toets". */
export function kindNamed(name: string): EntryKind | undefined {
  return kinds.get(name.trim().toLowerCase().replaceAll(' ', '_'));
}
