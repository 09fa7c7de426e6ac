import type { Edit, Finding } from '@hwlint/core';
import { applyEdits, ReadError } from '@hwlint/core';
import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { addIgnore } from '../configs/edit-config.ts';
import { editConfig } from '../edits/config-edit.ts';
import { workspaceEdit } from '../edits/workspace-edit.ts';
import { nameIn } from '../files/locations.ts';
import { readOptions } from '../lint/lint-homework.ts';
import { suppressCommand } from '../protocol.ts';
import { say } from '../texts/texts.ts';
import type { OfferFrame, Offering } from './offer.ts';

/** Sets a finding aside where it stands, with a reason: by a comment in Markdown, in the config elsewhere. */
export const suppress: Offering = (frame) =>
  frame.at.flatMap(({ finding, index }) => {
    if (finding.key === 'suppression') return [];
    const { locale } = frame.linted;
    return [
      {
        key: `suppress:${index}`,
        title: say('suppress', locale),
        kind: CodeActionKind.QuickFix,
        index,
        ...(frame.session.features.options.asksForReason === true && { command: suppressCommand }),
        edit: () => suppressEdit(frame, finding, say('reason', locale)),
      },
    ];
  });

/** The edit that sets a finding aside for a reason. Undefined when there is no place for it. */
export async function suppressEdit(
  frame: Omit<OfferFrame, 'at'>,
  finding: Finding,
  reason: string,
): Promise<WorkspaceEdit | undefined> {
  const { session, document, linted } = frame;
  const comment = commentEdits(document.text, finding, reason).find((edit) => isReadAsComment(edit, frame));
  if (comment)
    return workspaceEdit({ document, edits: [comment], version: document.version }, session.features);
  const entry = finding.entryIndex === undefined ? undefined : linted.agenda?.entries[finding.entryIndex];
  const text = (entry?.text.text ?? finding.text).slice(0, mostWords).trim();
  const where = finding.entryId === undefined ? { text } : { entryId: finding.entryId };
  return editConfig(session, document.uri, (config) =>
    addIgnore(config, { rule: finding.ruleId, ...where, reason }),
  );
}

/** So much of an entry's text tells it from others. */
const mostWords = 200;

/** At the end of the line, inside a table row; else on a line of its own above it. */
function commentEdits(text: string, { ruleId, place }: Finding, reason: string): Edit[] {
  const lineStart = place.start.offset - place.start.column + 1;
  const line = /^[^\r\n]*/u.exec(text.slice(lineStart))?.[0] ?? '';
  const inside = line.replace(/\s*\|?\s*$/u, '');
  const words = reason.replace(/-->|[\r\n]/gu, ' ').trim();
  const comment = (action: string) => `<!-- hwlint-${action} ${ruleId}: ${words} -->`;
  const end = lineStart + inside.length;
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return [
    { span: { start: end, end }, text: ` ${comment('disable-line')}` },
    {
      span: { start: lineStart, end: lineStart },
      text: `${indent}${comment('disable-next-line')}${lineEnd}`,
    },
  ];
}

/**
 * Whether a comment is read as one there, and the entries stay what they are: in code, in front matter and in plain
 * text it is not. The document is read with it and not linted, which costs as much as the edit is large.
 */
function isReadAsComment(edit: Edit, { document, linted, trial }: Omit<OfferFrame, 'at'>): boolean {
  const { format, config, agenda } = linted;
  if (!config || !agenda || format !== 'markdown') return false;
  const after = applyEdits(document.text, [edit]);
  const { start } = edit.span;
  try {
    const read = trial.comments.read(after, readOptions(nameIn(document.uri), format, config));
    return (
      read.entries.length === agenda.entries.length &&
      read.directives.some(({ span }) => start <= span.start && span.end <= start + edit.text.length)
    );
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}
