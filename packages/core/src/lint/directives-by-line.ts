import type { Agenda, Directive } from '../agenda/agenda.ts';

/** The comments for a single line, by the number of that line. */
export function directivesByLine(agenda: Agenda): ReadonlyMap<number, readonly Directive[]> {
  const byStart = new Map(agenda.directives.map((directive) => [directive.span.start, directive]));
  const byLine = new Map<number, Directive[]>();
  for (const directive of agenda.directives) {
    const line = lineOf(agenda, directive, byStart);
    if (line === undefined) continue;
    const others = byLine.get(line);
    if (others) others.push(directive);
    else byLine.set(line, [directive]);
  }
  return byLine;
}

function lineOf(
  agenda: Agenda,
  { action, span }: Directive,
  byStart: ReadonlyMap<number, Directive>,
): number | undefined {
  if (action === 'disable-line') return agenda.source.position(span.end).line;
  return action === 'disable-next-line' ? nextFilledLine(agenda, span.end, byStart) : undefined;
}

/**
 * The next line with text on it, since Markdown wants a blank line between a comment and a list.
 * Further comments in between are no such text.
 */
function nextFilledLine(
  { source }: Agenda,
  from: number,
  byStart: ReadonlyMap<number, Directive>,
): number | undefined {
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = from;
  const filled = /\S/g;
  filled.lastIndex = lineEnd.exec(source.text)?.index ?? source.text.length;
  for (;;) {
    const at = filled.exec(source.text)?.index;
    if (at === undefined) return undefined;
    const comment = byStart.get(at);
    if (!comment) return source.position(at).line;
    filled.lastIndex = comment.span.end;
  }
}
