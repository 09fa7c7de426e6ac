import { closest } from 'fastest-levenshtein';
import type { Directive, Notice } from '../agenda/agenda.ts';
import type { MappedText } from '../agenda/mapped-text.ts';

const actions: readonly string[] = ['disable', 'enable', 'disable-line', 'disable-next-line'];

const comment = /<!--(?<words>[\s\S]*?)-->/gu;
const opening = /^\s*hwlint-(?<action>[\p{L}-]+)/iu;
const reasonMark = /:|\s--\s/u;

/** What the comments in a file ask of the program, in source order. */
export interface Directives {
  readonly directives: readonly Directive[];
  /** Comments that begin with `hwlint-` and ask something that does not exist. */
  readonly notices: readonly Notice[];
}

/**
 * Reads `<!-- hwlint-disable-next-line no-grading, no-paid-help: reason -->` and its kin in pieces of HTML. The reason
 * may also follow ` -- `. A comment that names no rule means all of them.
 */
export function readCommentDirectives(pieces: Iterable<MappedText>): Directives {
  const directives: Directive[] = [];
  const notices: Notice[] = [];
  for (const html of pieces) {
    for (const match of html.text.matchAll(comment)) {
      const words = html.slice(match.index + '<!--'.length, match.index + match[0].length - '-->'.length);
      const action = opening.exec(words.text)?.groups?.action?.toLowerCase();
      if (action === undefined) continue;
      const span = html.sourceSpan(match.index, match.index + match[0].length);
      if (isAction(action)) directives.push({ action, ...readArguments(words), span });
      else notices.push({ code: 'skipped', message: unknownAction(action), span });
    }
  }
  return { directives, notices };
}

function readArguments(words: MappedText): Pick<Directive, 'rules' | 'reason'> {
  const from = opening.exec(words.text)?.[0].length ?? 0;
  const mark = reasonMark.exec(words.text.slice(from));
  const to = mark ? from + mark.index : words.length;
  const reason = words.text.slice(to + (mark?.[0].length ?? 0)).trim();
  const rules = [...words.text.slice(from, to).matchAll(/[^\s,]+/gu)].map((match) => {
    const at = from + match.index;
    return { id: match[0], span: words.sourceSpan(at, at + match[0].length) };
  });
  return { rules, ...(reason !== '' && { reason }) };
}

function isAction(action: string): action is Directive['action'] {
  return actions.includes(action);
}

function unknownAction(action: string): Notice['message'] {
  const meant = `hwlint-${closest(action, [...actions])}`;
  return {
    nl: `"hwlint-${action}" doet niets. Bedoelt u "${meant}"?`,
    en: `"hwlint-${action}" does nothing. Did you mean "${meant}"?`,
  };
}
