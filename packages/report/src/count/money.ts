/** "4", "4,50", "1250", "1.250", "1.250,00" and "1 250,5": thousands may stand apart, behind a point or a space. */
const number = String.raw`(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d{1,6})(?:[.,]\d{1,2})?(?!\d)`;
/** Joins amounts of which one is asked. */
const or = '(?:of|ofwel|tot|à|-|–)';
/** What comes behind a number that counts no things: "€ 12 50 voor het boek", "€ 3 of 5." */
const noThings = String.raw`(?=\s*(?:$|[.,;:!?)\n]|(?:aan|bij|in|mee|meebrengen|meegeven|op|per|storten|te|tegen|uiterlijk|via|v[oó][oó]r)(?!\p{L})))`;

const amount = new RegExp(
  [
    String.raw`€\s*(?<before>${number})(?:[ \u00a0](?<loose>\d{2})${noThings})?(?:\s*${or}\s*(?<second>${number})${noThings})?`,
    String.raw`(?<!\d[.,]?)(?:(?<first>${number})\s*${or}\s*)?(?<after>${number})\s*(?:€|euro(?!\p{L}))(?:\s*(?<behind>\d{2})(?!\d))?`,
    String.raw`(?<![\d.,])(?<coins>\d{1,3})\s*(?:euro)?cent(?:en)?(?!\p{L})`,
  ].join('|'),
  'giu',
);
const isChoice = new RegExp(String.raw`(?:^|[\s\p{P}])${or}\s*$`, 'iu');
const asksMoney =
  /€|(?<!\p{L})(?:euro|(?:euro)?cent(?:en)?|geld|zakgeld|zakcent|centje|centjes|betaal|betaalt|betalen|betaling|bijdrage)(?!\p{L})/iu;

/** Money that words ask for. */
export interface Money {
  /** Eurocents; 0 when no amount is named. */
  readonly cents: number;
}

/**
 * Whether words that rules found in a text ask for money, and how much: the amounts in the sentences that ask are
 * added up, where there are none those of the whole text. Of amounts joined by "of" or "tot" the largest counts.
 * @param found the words of each finding
 * @param text the text that they stand in
 */
export function moneyIn(found: readonly string[], text: string): Money | undefined {
  const asking = found.filter((words) => asksMoney.test(words));
  if (asking.length === 0) return undefined;
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u);
  const sum = sentences
    .filter((sentence) => asking.some((words) => holds(sentence, words)))
    .reduce((cents, sentence) => cents + sumOf(sentence), 0);
  return { cents: sum > 0 ? sum : sumOf(text) };
}

/** Whether words stand in a text as words: "2 euro" does not in "12 euro". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isInside = /[\p{L}\d.,]$/u.test(text.slice(0, at));
    if (!isInside) return true;
  }
  return false;
}

/** What joins two amounts: both are asked, one of them is, or the next join tells. */
type Join = 'and' | 'or' | 'list';

function sumOf(text: string): number {
  const matches = [...text.matchAll(amount)];
  const cents = matches.map(({ groups = {} }) => centsOf(groups));
  const joins = matches.map((match, index): Join => {
    const next = matches[index + 1];
    return next ? joinOf(text.slice(match.index + match[0].length, next.index)) : 'and';
  });
  let sum = 0;
  let largest = 0;
  cents.forEach((each, index) => {
    largest = Math.max(largest, each);
    if (isJoinedByOr(joins, index)) return;
    sum += largest;
    largest = 0;
  });
  return sum;
}

function joinOf(between: string): Join {
  if (isChoice.test(between)) return 'or';
  if (/^\s*[(=]\s*$/u.test(between)) return 'or'; // said again: "drie (€ 3)"
  return /^\s*,\s*$/u.test(between) ? 'list' : 'and';
}

/** "€ 3, € 4 of € 5" is one choice. */
function isJoinedByOr(joins: readonly Join[], index: number): boolean {
  const end = joins.findIndex((join, at) => at >= index && join !== 'list');
  return joins[end] === 'or';
}

function centsOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { before, loose = '0', second = '0', first = '0', after = '0', behind = '0', coins } = groups;
  if (coins !== undefined) return Number(coins);
  if (before !== undefined) return Math.max(eurosOf(before) + Number(loose), eurosOf(second));
  return Math.max(eurosOf(first), eurosOf(after) + Number(behind));
}

/** Of "1.250,5" the eurocents. */
function eurosOf(written: string): number {
  const [, whole = '0', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? [];
  return Number(whole.replace(/\D/gu, '')) * 100 + Number(part.padEnd(2, '0'));
}
