const keyNames = {
  purpose: 'het doel van huiswerk',
  parents: 'wat we van ouders verwachten',
  differentiation: 'differentiatie',
  independence: 'zelfstandig werken',
  'language-and-access': 'duidelijke taal en toegang',
};
export const severityNames = {
  error: 'fout',
  warning: 'aandachtspunt',
  tip: 'tip',
  off: 'uit (vraag erom)',
};

/**
 * The page of one rule: Dutch for the teacher, the same in short in English below.
 * @param saidOf what the rule says of a text, in a language
 */
export function rulePage(rule, saidOf) {
  return `${[
    '<!-- Made from rules/nl by `npm run docs`. Do not edit. -->',
    `# ${rule.id}`,
    `**${rule.title.nl}**`,
    rule.why.nl.trim(),
    table(rule),
    `## Wat hwlint zegt\n\n> ${exampleMessage(rule, 'nl', saidOf)}`,
    suggestions(rule),
    examples('Wel een aandachtspunt', rule.examples.flag, marked),
    examples('Geen aandachtspunt', rule.examples.allow, (text) => text),
    sources(rule),
    howToTurnOff(rule),
    english(rule, saidOf),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const samples = {
  minutes: '55',
  limit: '30',
  grade: 'L3',
  words: '27',
  source: { nl: 'de afspraak van de school', en: 'as the school agreed' },
};

/** The message as a teacher would read it for the first flagged example. */
function exampleMessage(rule, locale, saidOf) {
  const text = rule.examples.flag[0]?.text ?? '';
  const ofAspect = Object.keys(rule.aspects).length > 0 && saidOf(rule, text.replace(/[[\]]/g, ''), locale);
  if (ofAspect) return ofAspect;
  const place = /\[([^\]]+)\]/.exec(text)?.[1] ?? '…';
  return oneLine(rule.message[locale]).replace(/\{(\w+)\}/g, (_, name) => {
    const sample = name === 'text' ? place : (samples[name] ?? '…');
    return typeof sample === 'string' ? sample : sample[locale];
  });
}

function table(rule) {
  return [
    '| | |',
    '| --- | --- |',
    `| Standaard | ${severityNames[rule.status === 'preview' ? 'off' : rule.severity]} |`,
    `| Sleutel van het huiswerkbeleid | ${keyNames[rule.key]} |`,
    `| Leest | ${rule.scope === 'plan' ? 'het hele plan' : rule.kinds.map((kind) => kindNames[kind]).join(', ')} |`,
  ].join('\n');
}

const kindNames = {
  task: 'taken',
  lesson: 'lesonderwerpen',
  test: 'toetsen',
  material: 'mee te brengen materiaal',
  message: 'berichten',
};

/** The ways out: those of each aspect below what it says, then those for all that the rule finds. */
function suggestions(rule) {
  const aspects = Object.entries(rule.aspects);
  const groups = aspects.map(([name, { message, suggestions: own }]) => ({
    opening: message ? `> ${oneLine(message.nl).replaceAll('{text}', '…')}` : `\`${name}\`:`,
    labels: labels(own),
  }));
  if (rule.suggestions.length > 0) {
    groups.push({
      opening: aspects.length > 0 ? 'En altijd:' : undefined,
      labels: labels(rule.suggestions),
    });
  }
  if (groups.length === 0) return '';
  const parts = groups.flatMap(({ opening, labels }) => [opening, labels]).filter(Boolean);
  return ['## Zo kan het ook', ...parts].join('\n\n');
}

function labels(list) {
  return list.map(({ label }) => `- ${oneLine(label.nl)}`).join('\n');
}

function examples(title, list, show) {
  const items = list.map(({ text }) =>
    text.includes('\n') ? `\`\`\`markdown\n${text.trim()}\n\`\`\`` : `- ${show(text)}`,
  );
  const separator = list.some(({ text }) => text.includes('\n')) ? '\n\n' : '\n';
  return `## ${title}\n\n${items.join(separator)}`;
}

/** The place of an example, in bold. */
function marked(text) {
  return text.replace(/\[([^\]]+)\]/, '**$1**');
}

function sources(rule) {
  const lines = rule.source.map(
    ({ document, section, year }) => `- ${document}${year ? ` (${year})` : ''}, ${section}`,
  );
  return `## Bron\n\n${lines.join('\n')}`;
}

function howToTurnOff(rule) {
  const rest = rule.severity === 'off' ? 'tip' : 'off';
  return `## Aan of uit\n\nIn \`hwlint.yml\`:\n\n\`\`\`yaml\nrules:\n  ${rule.id}: ${rest}\n\`\`\`\n\nIn een Markdownplan, voor één regel: \`<!-- hwlint-disable-next-line ${rule.id}: waarom -->\``;
}

function english(rule, saidOf) {
  return `## In English\n\n**${rule.title.en}.** ${oneLine(rule.why.en)}\n\n> ${exampleMessage(rule, 'en', saidOf)}`;
}

function oneLine(text) {
  return text.trim().replace(/\s+/g, ' ');
}
