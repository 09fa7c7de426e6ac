import type { Edit, Finding } from '@hwlint/core';
import { applyEdits, ReadError } from '@hwlint/core';
import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { addIgnore } from '../configs/edit-config.ts';
import { editConfig } from '../edits/config-edit.ts';
import { workspaceEdit } from '../edits/workspace-edit.ts';
import { nameIn } from '../files/locations.ts';
import { readOptions } from '../lint/lint-homework.ts';
import type { Linted } from '../lint/linted.ts';
import { suppressCommand } from '../protocol.ts';
import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/texts.ts';
import type { OfferFrame, Offering } from './offer.ts';

/** Sets a finding aside where it stands, with a reason: by a comment in Markdown, in the config elsewhere. */
export const suppress: Offering = (frame) => {
  const { linted, at } = frame;
  const titled = new Map<string, (typeof at)[number]>();
  for (const each of at) {
    if (each.finding.key === 'suppression') continue;
    const title = titleOf(each.finding, linted, at.length > 1);
    // The same words on one line, by the same rule: one comment sets them aside together.
    if (!titled.has(title)) titled.set(title, each);
  }
  const { locale } = linted;
  return [...titled].map(([title, { finding, index }]) => {
    return {
      key: `suppress:${index}`,
      title,
      kind: CodeActionKind.QuickFix,
      index,
      ...(frame.session.features.options.asksForReason === true && { command: suppressCommand }),
      edit: () => suppressEdit(frame, finding, say('reason', locale)),
    };
  });
};

/** Which words it is about; and where, when there are more to choose from. */
function titleOf({ text, ruleId, place }: Finding, { locale, pack }: Linted, hasOthers: boolean): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const short = words.length > mostInTitle ? `${shorten(words, mostInTitle)}…` : words;
  if (!hasOthers) return say('suppress', locale, { text: short });
  const rule = pack.rules.find(({ id }) => id === ruleId)?.title[locale] ?? ruleId;
  return say('suppressOneOf', locale, { text: short, line: place.start.line, rule });
}

/** So many characters of the words stand in a title. */
const mostInTitle = 40;

/** The edit that sets a finding aside for a reason. Undefined when there is no place for it. */
export async function suppressEdit(
  frame: Omit<OfferFrame, 'at'>,
  finding: Finding,
  reason: string,
): Promise<WorkspaceEdit | undefined> {
  const { session, document, linted } = frame;
  const comment = commentEdits(document.text, finding, reason).find((edit) => isReadAsComment(edit, frame));
  if (comment) {
    return workspaceEdit({ document, edits: [comment], version: document.version }, session.features);
  }
  const entry = finding.entryIndex === undefined ? undefined : linted.agenda?.entries[finding.entryIndex];
  const text = shorten(entry?.text.text ?? finding.text, mostWords).trim();
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
