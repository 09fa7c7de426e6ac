/** "4", "4,50", "1250", "1.250", "1.250,00" and "1 250,5": thousands may stand apart, behind a point or a space. */
const number = String.raw`(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d{1,6})(?:[.,]\d{1,2})?(?!\d)`;

const amount = new RegExp(
  String.raw`(?:€\s*(?<before>${number}))|(?:(?<!\d[.,]?)(?<after>${number})\s*(?:€|euro(?!\p{L}))(?:\s*(?<cents>\d{2})(?!\d))?)`,
  'giu',
);
const asksMoney =
  /€|(?<!\p{L})(?:euro|geld|zakgeld|zakcent|centje|centjes|betaal|betaalt|betalen|betaling|bijdrage)(?!\p{L})/iu;

/** Money that words ask for. */
export interface Money {
  /** Eurocents; 0 when no amount is named. */
  readonly cents: number;
}

/**
 * Whether words that a rule found ask for money, and how much.
 * @param found the words found
 * @param text the text that they stand in, where the amount may stand
 */
export function moneyIn(found: string, text: string): Money | undefined {
  if (!asksMoney.test(found)) return undefined;
  const own = sumOf(found);
  return { cents: own > 0 ? own : sumOf(text) };
}

function sumOf(text: string): number {
  let cents = 0;
  for (const { groups } of text.matchAll(amount)) {
    const { before, after, cents: loose = '0' } = groups ?? {};
    cents += centsOf(before ?? after ?? '0') + Number(loose);
  }
  return cents;
}

function centsOf(written: string): number {
  const [, whole = '0', part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? [];
  return Number(whole.replace(/\D/gu, '')) * 100 + Number(part.padEnd(2, '0'));
}
