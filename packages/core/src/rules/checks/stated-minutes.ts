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
/** The sign in "2x15". */
const behindTimes = String.raw`(?<=${alone}\d{1,2}\s?x)`;
/** Words before an hour of the clock: "om 1 uur", "van 3 tot 4 uur". */
const clock = String.raw`(?<!(?<!\p{L})(?:om|tot|tegen|vanaf|sinds|na|voor|rond|omstreeks|van|tussen \S+ en)\s+)`;

/** "1u30", "1 h 30": an hour and minutes of work. More than three hours, or a stretch of the clock, is none: "8u30", "1u30-2u30". */
const hoursAndMinutes = String.raw`(?<![uh]\d{0,2}\s*[-–]\s*)(?<wholeHours>[1-3])\s*[uh]\s*(?<pastHour>[0-5]\d)(?!\d|\s*(?:[-–]|tot|à)\s*\d{1,2}\s*[uh.:])(?:\s*min(?:uut|uten)?(?!\p{L}))?`;

const durations = new RegExp(
  [
    String.raw`(?:${alone}|${behindTimes})(?:\d{1,3}\s*(?:-|–|à|of|tot)\s*)?(?<minutes>\d{1,3}|${word})\s*(?:min(?:uut|uten|uutjes)?(?!\p{L})|['’´](?![\p{L}\d'’]))`,
    `${clock}${alone}${hoursAndMinutes}`,
    String.raw`${clock}${alone}(?:\d\s*(?:-|–|à)\s*)?(?<hours>\d(?:[.,]5)?|${word})\s*uur(?:tje)?(?!\p{L}|\s*['’]s)(?:\s+(?<behind>[0-5]\d)(?!\d|\s*(?:\p{L}|['’´])))?`,
    String.raw`${alone}(?<half>half\s?uur(?:tje)?)(?!\p{L})`,
    String.raw`${alone}(?:(?<quarters>1|3|een|één|drie)\s*)?(?<quarter>kwartier(?:tje)?)(?!\p{L})`,
  ].join('|'),
  'giu',
);
/** More letters than "vijfenveertig keer telkens " has. */
const longestTimes = 40;
/** At the end of what stands before a duration. */
const times = new RegExp(
  String.raw`${alone}(?<times>\d{1,2}|${word})\s*(?:x|×|keer|maal)\s*(?:een\s+|telkens\s+)?$`,
  'iu',
);

/**
 * The whole minutes of work that a text states, 0 when it states none. "10 tot 15 min" counts as 15, "2 x 10 min" as
 * 20, "1u30" as 90, "een kwartier (15 min)" once; an hour of the clock ("om 1 uur", "tot 4 uur") is no duration.
 */
export function statedMinutes(text: string): number {
  let sum = 0;
  let end = -1;
  for (const match of text.matchAll(durations)) {
    if (closesQuote(text, match)) continue;
    const isSaidAgain = end >= 0 && /^\s*[(=]\s*$/.test(text.slice(end, match.index));
    if (!isSaidAgain) sum += timesBefore(text, match.index) * minutesOf(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return Math.round(sum);
}

/** Whether a text is a duration and nothing else, as in the time column of a table: "± 20 min". */
export function isDuration(text: string): boolean {
  if (statedMinutes(text) === 0) return false;
  const rest = text.replace(durations, '\n'); // which no number of times joins
  return !/[\p{L}\p{N}]/u.test(
    rest
      .split('\n')
      .map((part) => part.replace(times, ''))
      .join(''),
  );
}

function minutesOf(groups: Record<string, string>): number {
  const { minutes, wholeHours, pastHour = '0', hours, behind = '0', half, quarters } = groups;
  if (minutes !== undefined) return numberOf(minutes);
  if (wholeHours !== undefined) return Number(wholeHours) * 60 + Number(pastHour);
  if (hours !== undefined) return numberOf(hours) * 60 + Number(behind);
  if (half !== undefined) return 30;
  return quarters === undefined ? 15 : numberOf(quarters) * 15;
}

function numberOf(written: string): number {
  return spoken[written.toLowerCase()] ?? Number(written.replace(',', '.'));
}

/** How often the duration at a place counts: "2 x 15 min", "drie keer een kwartier". */
function timesBefore(text: string, at: number): number {
  const written = times.exec(text.slice(Math.max(0, at - longestTimes), at))?.groups?.times;
  return written === undefined ? 1 : numberOf(written);
}

/** Whether the sign behind a number ends a quotation: 'les 5'. */
function closesQuote(text: string, match: RegExpExecArray): boolean {
  if (!/['’´]$/.test(match[0])) return false;
  return /(?:^|[\s(])['‘’](?!s\s)[^'’´]*$/.test(text.slice(0, match.index));
}
