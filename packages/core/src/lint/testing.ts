import type { Agenda, Directive, Plan } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import { MappedText } from '../agenda/mapped-text.ts';
import { SourceText } from '../agenda/source-text.ts';
import { defaultConfig, type ResolvedConfig } from '../config/config.ts';

/** One line of a test agenda, or what stands in the line with what is known of it. */
export type Line = string | (Partial<Omit<Entry, 'text' | 'context'>> & LineText);

interface LineText {
  readonly text: string;
  /** Texts of headings; they stand nowhere in the source. */
  readonly context?: readonly string[];
}

/** For tests: an agenda whose source is these lines, each line a task of the first plan unless it says otherwise. */
export function agendaOf(lines: readonly Line[], given: Partial<Agenda> = {}): Agenda {
  const all = lines.map((line): Exclude<Line, string> => (typeof line === 'string' ? { text: line } : line));
  const source = all.map(({ text }) => text).join('\n');
  let start = 0;
  const entries = all.map(({ text, context = [], ...known }): Entry => {
    const end = start + text.length;
    const mapped = MappedText.verbatim(source, start, end);
    start = end + 1;
    const labels = context.map((label) => MappedText.verbatim(label));
    return { kind: 'task', plan: 0, ...known, text: mapped, context: labels };
  });
  const plans = Math.max(0, ...entries.map(({ plan }) => plan)) + 1;
  return {
    path: 'test.md',
    format: 'markdown',
    source: new SourceText(source),
    meta: {},
    plans: Array.from({ length: plans }, () => aPlan()),
    entries,
    directives: [],
    notices: [],
    escape: (words) => words,
    ...given,
  };
}

export function aPlan(given: Partial<Plan> = {}): Plan {
  return { meta: {}, labels: [], dayLabels: new Set(), anchor: { start: 0, end: 0 }, ...given };
}

/** For tests: a suppression comment that stands in a source as `comment`. */
export function aDirective(
  source: string,
  comment: string,
  action: Directive['action'],
  rules: readonly string[] = [],
  reason?: string,
): Directive {
  const start = source.indexOf(comment);
  if (start < 0) throw new Error(`no ${comment} in the source`);
  const named = rules.map((id) => {
    const at = source.indexOf(id, start);
    return { id, span: { start: at, end: at + id.length } };
  });
  const span = { start, end: start + comment.length };
  return { action, rules: named, span, ...(reason === undefined ? {} : { reason }) };
}

export function configOf(given: Partial<ResolvedConfig>): ResolvedConfig {
  return { ...defaultConfig, ...given };
}
