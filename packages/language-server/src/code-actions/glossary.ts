import type { Finding } from '@hwlint/core';
import { CodeActionKind } from 'vscode-languageserver';
import { addToGlossary, type GlossaryAddition } from '../configs/edit-config.ts';
import { editConfig } from '../edits/config-edit.ts';
import { say } from '../texts/texts.ts';
import type { Offer, Offering } from './offer.ts';

/** Checks that find short forms, and what the glossary calls theirs. */
const kinds: Readonly<Record<string, GlossaryAddition['kind']>> = {
  'subject-short-forms': 'subject',
  'general-short-forms': 'general',
};

/**
 * Adds a short form to the school's glossary: with each full word that it may have, where there is a choice, and as one that
 * families know.
 */
export const glossary: Offering = ({ session, document, linted, at }) =>
  at.flatMap(({ finding, index }) => {
    const check = linted.pack.rules.find(({ id }) => id === finding.ruleId)?.check;
    const kind = check === undefined ? undefined : kinds[check];
    if (!kind) return [];
    const short = finding.text.trim();
    const offer = (key: string, title: string, addition: GlossaryAddition): Offer => ({
      key,
      title,
      kind: CodeActionKind.QuickFix,
      index,
      edit: () => editConfig(session, document.uri, (text) => addToGlossary(text, addition)),
    });
    const { locale } = linted;
    const ofFull = fullChoices(finding).map((full, choice) =>
      offer(`glossary:${index}:${choice}`, say('addToGlossary', locale, { short, full }), {
        short,
        full,
        kind,
      }),
    );
    return [
      ...ofFull,
      offer(`known:${index}`, say('knownShortForm', locale, { short }), { short, kind, known: true }),
    ];
  });

/**
 * The words that may stand for exactly the short form; none where a change writes more than those, nor where hwlint knows
 * the one word already: to add it would change nothing.
 */
function fullChoices({ fix, suggestions, place, text }: Finding): readonly string[] {
  if (fix) return [];
  const words = suggestions.flatMap(({ edits }) => {
    const [edit] = edits;
    const isWhole = edit?.span.start === place.start.offset && edit.span.end === place.end.offset;
    return edit && isWhole && !/\d/u.test(edit.text + text) ? [edit.text.trim()] : [];
  });
  return [...new Set(words)];
}
