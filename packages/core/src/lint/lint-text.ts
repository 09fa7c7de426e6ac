import type { Agenda } from '../agenda/agenda.ts';
import type { EntryKind } from '../agenda/entry.ts';
import { MappedText } from '../agenda/mapped-text.ts';
import { SourceText } from '../agenda/source-text.ts';
import { type LintOptions, type LintResult, lint } from './lint.ts';

/**
 * Lints one bare text as one entry, without a reader: no Markdown, no columns. For a field in a form.
 * @param kind what the entry is; default `task`
 */
export function lintText(
  text: string,
  { kind = 'task', ...options }: LintOptions & { kind?: EntryKind } = {},
): LintResult {
  return lint(agendaOf(text, kind), options);
}

function agendaOf(text: string, kind: EntryKind): Agenda {
  return {
    path: 'text',
    format: 'text',
    source: new SourceText(text),
    meta: {},
    plans: [{ meta: {}, labels: [], dayLabels: new Set(), anchor: { start: 0, end: text.length } }],
    entries: [{ kind, text: MappedText.verbatim(text), plan: 0, context: [] }],
    directives: [],
    notices: [],
    escape: (words) => words,
  };
}
