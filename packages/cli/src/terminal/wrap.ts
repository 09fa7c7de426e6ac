/**
 * Text in lines of at most `width` characters, broken at white space; a word that is longer gets a line of
 * its own. Every line starts with `indent`, which counts. Line feeds in the text stay.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - indent.length);
  return text
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, room))
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}

function wrapParagraph(paragraph: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/[ \t]+/)) {
    if (line !== '' && length(line) + 1 + length(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function length(text: string): number {
  return [...text].length;
}
