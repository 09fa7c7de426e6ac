import type { Change } from '@hwlint/core';
import { CodeActionKind } from 'vscode-languageserver';
import { workspaceEdit } from '../edits/workspace-edit.ts';
import type { OfferFrame, Offering } from './offer.ts';

/** The fix of each finding, and each suggestion that comes with an edit. One that is words only stands in the hover. */
export const changes: Offering = (frame) =>
  frame.at.flatMap(({ finding, index }) => {
    const offer = (key: string, change: Change) => ({
      key,
      title: change.label,
      kind: CodeActionKind.QuickFix,
      index,
      edit: async () => editsOf(frame, change),
    });
    const fix = finding.fix && { ...offer(`fix:${index}`, finding.fix), isPreferred: true as const };
    const suggestions = finding.suggestions.flatMap((change, choice) =>
      change.edits.length > 0 ? [offer(`suggestion:${index}:${choice}`, change)] : [],
    );
    return fix ? [fix, ...suggestions] : suggestions;
  });

function editsOf({ session, document }: OfferFrame, { edits }: Change) {
  return workspaceEdit({ document, edits, version: document.version }, session.features);
}
