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

/**
 * A week plan to start from, in Markdown. In Dutch, whatever language hwlint speaks: that is what it reads.
 * @param className such as `3A`; a number from 1 to 6 in front tells the grade
 */
export function newPlan(className: string, week: SchoolWeek): string {
  const grade = /^[1-6]/u.exec(className)?.[0];
  const head = [
    '---',
    `klas: ${className}`,
    ...(grade === undefined ? [] : [`leerjaar: L${grade}`]),
    `week: ${weekInWords(week)}`,
    '---',
  ];
  const days = week.days.flatMap((day, index) => [
    '',
    `## ${dayInWords(day)}`,
    '',
    ...(examples[index]?.length ? examples[index] : ['']).map((text) => `- ${text}`.trimEnd()),
  ]);
  return `${[...head, '', `# Weekplan ${className}`, ...days].join('\n')}\n`;
}

/** Whether a class may be called so: a short name that needs no quotes in front matter. */
export function isClassName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,19}$/u.test(text.trim());
}
