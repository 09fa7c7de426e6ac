const spoken: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  anderhalf: 1.5,
  twee: 2,
  drie: 3,
  vijf: 5,
  tien: 10,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijfenveertig: 45,
  zestig: 60,
};
const word = Object.keys(spoken).join('|');
const alone = String.raw`(?<![\p{L}\d.,:/])`;
/** Words before an hour of the clock: "om 1 uur", "van 3 tot 4 uur". */
const clock = String.raw`(?<!(?<!\p{L})(?:om|tot|tegen|vanaf|sinds|na|voor|rond|omstreeks|van|tussen \S+ en)\s+)`;

const durations = new RegExp(
  [
    String.raw`${alone}(?:\d{1,3}\s*(?:-|–|à|of|tot)\s*)?(?<minutes>\d{1,3}|${word})\s*(?:min(?:uut|uten|uutjes)?(?!\p{L})|['’´](?![\p{L}\d'’]))`,
    String.raw`${clock}${alone}(?:\d\s*(?:-|–|à)\s*)?(?<hours>\d(?:[.,]5)?|${word})\s*uur(?:tje)?(?!\p{L}|\s*['’]s)`,
    String.raw`${alone}(?<half>half\s?uur(?:tje)?)(?!\p{L})`,
    String.raw`${alone}(?:(?<quarters>1|3|een|één|drie)\s*)?(?<quarter>kwartier(?:tje)?)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/**
 * The minutes of work that a text states, 0 when it states none. "10 tot 15 min" counts as 15, "een
 * kwartier (15 min)" once; an hour of the clock ("om 1 uur", "tot 4 uur") is no duration.
 */
export function statedMinutes(text: string): number {
  let sum = 0;
  let end = -1;
  for (const match of text.matchAll(durations)) {
    if (closesQuote(text, match)) continue;
    const isSaidAgain = end >= 0 && /^\s*[(=]\s*$/.test(text.slice(end, match.index));
    if (!isSaidAgain) sum += minutesOf(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return sum;
}

/** Whether a text is a duration and nothing else, as in the time column of a table: "± 20 min". */
export function isDuration(text: string): boolean {
  return statedMinutes(text) > 0 && !/[\p{L}\p{N}]/u.test(text.replace(durations, ''));
}

function minutesOf({ minutes, hours, half, quarters }: Record<string, string>): number {
  if (minutes !== undefined) return numberOf(minutes);
  if (hours !== undefined) return numberOf(hours) * 60;
  if (half !== undefined) return 30;
  return quarters === undefined ? 15 : numberOf(quarters) * 15;
}

function numberOf(written: string): number {
  return spoken[written.toLowerCase()] ?? Number(written.replace(',', '.'));
}

/** Whether the sign behind a number ends a quotation: 'les 5'. */
function closesQuote(text: string, match: RegExpExecArray): boolean {
  if (!/['’´]$/.test(match[0])) return false;
  return /(?:^|[\s(])['‘’](?!s\s)[^'’´]*$/.test(text.slice(0, match.index));
}
