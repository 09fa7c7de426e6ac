/** A line of plain text that says something. Offsets are those of the source. */
export interface Line {
  /** Where its words start, behind the mark of a list. */
  readonly start: number;
  /** Where its words end, before white space and the line end. */
  readonly end: number;
  /** How far the line is indented, in columns; a tab goes to the next column that is a multiple of four. */
  readonly indent: number;
  /** Whether the mark of a list stands before it: a bullet, a box, a number. */
  readonly isItem: boolean;
  /** Whether a blank line, a ruled line or nothing stands above it. */
  readonly opensBlock: boolean;
  /** Whether it is underlined by the line below it. */
  readonly isUnderlined: boolean;
}

const bullet = `[-*+•‣◦▪▫●○■□▢☐☑☒✓✔✗✘→➔➢➤►▶»–—·]`;
const box = String.raw`\[[ xXvV]?\]|[☐☑☒□▢]`;
const number = String.raw`\(?(?:\d{1,2}|[a-h])[.)]`;
const mark = new RegExp(
  String.raw`(?:(?:${bullet}|${number})\s+(?:(?:${box})\s*)?|(?:${box})\s*|[•‣◦▪▫●■☐☑☒✓✔➔➢➤►]\s*|o\t)(?=\S)`,
  'uy',
);
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/u;
const lineEnds = /\r\n?|\n/g;

/** The lines of a text that say something. Blank lines, and lines of dots and dashes, only part them. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  let start = 0;
  while (start < source.length) {
    lineEnds.lastIndex = start;
    const lineEnd = lineEnds.exec(source);
    const raw = source.slice(start, lineEnd?.index ?? source.length);
    const last = lines.at(-1);
    if (/[\p{L}\p{N}]/u.test(raw)) {
      lines.push(readLine(raw, start, opensBlock));
      opensBlock = false;
    } else {
      if (underline.test(raw) && last && !opensBlock)
        lines[lines.length - 1] = { ...last, isUnderlined: true };
      opensBlock = true;
    }
    start = lineEnd ? lineEnd.index + lineEnd[0].length : source.length;
  }
  return lines;
}

function readLine(raw: string, at: number, opensBlock: boolean): Line {
  const lead = raw.length - raw.trimStart().length;
  mark.lastIndex = lead;
  const marked = mark.exec(raw)?.[0].length ?? 0;
  return {
    start: at + lead + marked,
    end: at + raw.trimEnd().length,
    indent: columnsOf(raw.slice(0, lead)),
    isItem: marked > 0,
    opensBlock,
    isUnderlined: false,
  };
}

function columnsOf(blank: string): number {
  let columns = 0;
  for (const sign of blank) columns = sign === '\t' ? (Math.floor(columns / 4) + 1) * 4 : columns + 1;
  return columns;
}
