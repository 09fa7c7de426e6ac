/** What the front matter of a plan can say. */
export type PlanField = 'school' | 'className' | 'grade' | 'week' | 'schoolYear' | 'given';

const keys: readonly (readonly [field: PlanField, keys: readonly string[]])[] = [
  ['school', ['school', 'schoolnaam']],
  ['className', ['klas', 'klasnaam', 'class', 'classname']],
  ['grade', ['leerjaar', 'groep', 'grade']],
  ['week', ['week', 'weeknummer', 'periode']],
  ['schoolYear', ['schooljaar', 'schoolyear']],
  ['given', ['gegeven', 'uitgedeeld', 'datum', 'given', 'date']],
];

/** Keys of the front matter in Dutch and English: lower case, without spaces, hyphens and underscores. */
export const planFields: ReadonlyMap<string, PlanField> = new Map(
  keys.flatMap(([field, list]) => list.map((key) => [key, field] as const)),
);
