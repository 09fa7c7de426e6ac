import { applyEdits, compatibleChanges, type Edit, fixUntilStable } from '@hwlint/core';
import type { OpenDocument } from '../documents/open-document.ts';
import { workspaceEdit } from '../edits/workspace-edit.ts';
import { nameIn } from '../files/locations.ts';
import { type DocumentMemory, lintHomework } from '../lint/lint-homework.ts';
import type { Linted } from '../lint/linted.ts';
import { say } from '../texts/texts.ts';
import type { Offering } from './offer.ts';

export const fixAllKind = 'source.fixAll.hwlint';

/** Every fix of the document, again and again until none is left: what `hwlint --fix` does. */
export const fixAll: Offering = ({ session, document, linted, trial }) => {
  if (!linted.findings.some(({ fix }) => fix)) return [];
  return [
    {
      key: 'fix-all',
      title: say('fixAll', linted.locale),
      kind: fixAllKind,
      edit: async () => {
        const edit = await fixAllEdit(document, linted, trial.fixes);
        return edit && workspaceEdit({ document, edits: edit, version: document.version }, session.features);
      },
    },
  ];
};

/** The edits that fix all; undefined when nothing changes. */
export async function fixAllEdit(
  document: OpenDocument,
  linted: Linted,
  { rereader, lint }: DocumentMemory,
): Promise<readonly Edit[] | undefined> {
  const { format, config, pack, space, locale } = linted;
  if (!config || !format || format === 'config') return undefined;
  const before = document.text;
  const name = nameIn(document.uri);
  const found = { config, pack, space };
  const fixed = await fixUntilStable(before, (text) =>
    text === before
      ? linted.findings
      : lintHomework((options) => rereader.read(text, options), name, format, found, locale, lint).findings,
  );
  if (fixed.text === before) return undefined;
  const once = compatibleChanges(linted.findings.flatMap(({ fix }) => fix ?? [])).flatMap(
    ({ edits }) => edits,
  );
  return applyEdits(before, once) === fixed.text ? once : changedLines(before, fixed.text);
}

/** Edits, a line each, where both texts have as many lines; else one over all that differs. */
function changedLines(before: string, after: string): Edit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return [differing(before, after, 0)];
  const edits: Edit[] = [];
  let at = 0;
  old.forEach((line, index) => {
    const next = now[index] ?? '';
    if (line !== next) edits.push(differing(line, next, at));
    at += line.length;
  });
  return edits;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\r\n|\r(?!\n)|\n)/u);
}

function differing(before: string, after: string, at: number): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return {
    span: { start: at + start, end: at + before.length - end },
    text: after.slice(start, after.length - end),
  };
}
