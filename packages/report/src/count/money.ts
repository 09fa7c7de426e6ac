const amount =
  /(?:€\s*(?<before>\d{1,4}(?:[.,]\d{1,2})?))|(?:(?<!\d[.,]?)(?<after>\d{1,4}(?:[.,]\d{1,2})?)\s*(?:€|euro(?!\p{L}))(?:\s*(?<cents>\d{2})(?!\d))?)/giu;
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
    cents += Math.round(Number((before ?? after ?? '0').replace(',', '.')) * 100) + Number(loose);
  }
  return cents;
}
