import { type Edit, filesMatcher, type IgnoredFinding } from '@hwlint/core';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { RuleSeverity } from '../protocol.ts';
import { type ConfigChange, editsFor, type NodePath, valueAt } from './change-config.ts';

/** A short form to add: with its full word, or as one that families know. */
export interface GlossaryAddition {
  readonly short: string;
  readonly full?: string;
  readonly kind: 'subject' | 'general';
  readonly known?: true;
}

/**
 * The edits of a config's text, YAML or JSON, that set a rule: for all files, and in each override that would otherwise
 * set it anew for the file at hand. An empty text gives a new config.
 * @param file path of the file at hand, from the folder of the config
 */
export function setRule(text: string, rule: string, severity: RuleSeverity, file: string): readonly Edit[] {
  const { contents } = parseDocument(text);
  const inSettings = (settings: unknown, at: NodePath): ConfigChange => {
    const isGroup = isMap(valueAt(valueAt(settings, 'rules'), rule));
    return isGroup
      ? { in: [...at, 'rules', rule], key: 'severity', value: severity }
      : { in: [...at, 'rules'], key: rule, value: severity };
  };
  const overrides = overridesFor(contents, file).flatMap(({ override, index }) =>
    setsRule(override, rule) ? [inSettings(override, ['overrides', index])] : [],
  );
  return editsFor(text, [inSettings(contents, []), ...overrides]);
}

function overridesFor(root: unknown, file: string): { override: YAMLMap; index: number }[] {
  const overrides = valueAt(root, 'overrides');
  if (!isSeq(overrides)) return [];
  return overrides.items.flatMap((override, index) => {
    const files = valueAt(override, 'files');
    const globs = isSeq(files) ? (files.toJSON() as unknown[]).map(String) : [];
    return isMap(override) && filesMatcher(globs)(file) ? [{ override, index }] : [];
  });
}

function setsRule(override: YAMLMap, rule: string): boolean {
  const setting = valueAt(valueAt(override, 'rules'), rule);
  return isScalar(isMap(setting) ? valueAt(setting, 'severity') : setting);
}

/** The edits that add a short form to the glossary; one that is there already gets the word instead. */
export function addToGlossary(text: string, { short, full, kind, known }: GlossaryAddition): readonly Edit[] {
  const addition = { ...(full !== undefined && { full }), ...(known && { known }) };
  const glossary = valueAt(parseDocument(text).contents, 'glossary');
  // Of two with the same short form the last counts.
  const at = isSeq(glossary) ? glossary.items.findLastIndex((entry) => isShort(entry, short)) : -1;
  const changes: ConfigChange[] =
    at < 0
      ? [
          {
            in: ['glossary'],
            item: { short, ...(full !== undefined && { full }), kind, ...(known && { known }) },
          },
        ]
      : Object.entries(addition).map(([key, value]) => ({ in: ['glossary', at], key, value }));
  return editsFor(text, changes);
}

function isShort(entry: unknown, short: string): boolean {
  const value = valueAt(entry, 'short');
  return isScalar(value) && value.value === short;
}

/** The edits that set a finding aside. */
export function addIgnore(
  text: string,
  { rule, entryId, text: words, reason = '' }: IgnoredFinding,
): readonly Edit[] {
  const where = entryId === undefined ? { text: words ?? '' } : { entryId };
  return editsFor(text, [{ in: ['ignore'], item: { rule, ...where, reason } }]);
}
