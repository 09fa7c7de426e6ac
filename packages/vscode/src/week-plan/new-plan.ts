import type { PlanClass } from './plan-class.ts';
import { dayInWords, type SchoolWeek, weekInWords } from './school-week.ts';

/** What each day begins with, as examples to write over. They show how a plan can read; hwlint has nothing to say of them. */
const examples = [
  [
    'Rekenen: oefen de tafel van vier op het blad dat we in de klas begonnen. Kies zelf drie of zes sommen.',
    'Lezen: lees tien minuten in een boek dat je zelf koos.',
  ],
  ['Taal: schrijf drie zinnen over je dag. Lukt het niet, dan bespreken we het morgen in de klas.'],
  [],
  ['Spelling: schrijf de woorden van je kaart over en dek ze dan af. Kijk zelf na welke je al kent.'],
  ['Neem je leesboek mee naar school.'],
];

/** A week plan to start from, in Markdown. In Dutch, whatever language hwlint speaks: that is what it reads. */
export function newPlan({ name, grade }: PlanClass, week: SchoolWeek): string {
  const head = [
    '---',
    `klas: ${name}`,
    ...(grade === undefined ? [] : [`leerjaar: ${grade}`]),
    `week: ${weekInWords(week)}`,
    '---',
  ];
  const days = week.days.flatMap((day, index) => [
    '',
    `## ${dayInWords(day)}`,
    '',
    ...(examples[index]?.length ? examples[index] : ['']).map((text) => `- ${text}`.trimEnd()),
  ]);
  return `${[...head, '', `# Weekplan ${name}`, ...days].join('\n')}\n`;
}
