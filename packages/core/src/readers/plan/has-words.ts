/** Whether the text says anything: dots, lines and ticks to fill in do not. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether the text says a duration and nothing else: "30'", "20 min.", "een kwartier". */
export function isDuration(text: string): boolean {
  return duration.test(text);
}

const duration =
  /^\s*(?:ca\.?|circa|max\.?|min\.?|\+|±|~)?\s*(?:\d+(?:[.,]\d+)?\s*(?:(?:-|–|à|tot)\s*\d+\s*)?(?:['’´"”]+|min(?:\.|uten|uutjes|uut)?|u(?:ur)?|sec(?:\.|onden)?)|een\s+(?:half\s*uur|kwartier)|kwartier|half\s*uur)\s*$/iu;
