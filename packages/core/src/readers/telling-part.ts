const longest = 4000;

/**
 * As much of a text as its kind and its due day are read from. No entry needs more, and it keeps the time
 * within bounds for a file that is one endless line.
 */
export function tellingPart(text: string): string {
  return text.length > longest ? text.slice(0, longest) : text;
}
