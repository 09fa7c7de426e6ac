import { parse } from 'yaml';
import type { LexiconData } from '../language/lexicon-data.ts';
import type { ShortFormData } from '../language/short-forms/short-form-data.ts';
import { type FactFile, type RuleFile, toFact, toRule } from './load-rule.ts';
import type { RulePack } from './rule-pack.ts';

/** One file of a pack: its path within the pack's folder, with forward slashes, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Puts a pack together from its files: rules at the top, `facts/`, `lexicon/`. Files are taken in
 * order of path, so that the result does not depend on the file system.
 */
export function loadPack(language: string, files: readonly PackFile[]): RulePack {
  const sorted = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => ({ path, data: parse(text) }));
  const inFolder = (folder: string) => sorted.filter(({ path }) => path.startsWith(folder));
  const dataAt = (wanted: string) => sorted.find(({ path }) => path === wanted)?.data;
  return {
    language,
    rules: sorted.filter(({ path }) => !path.includes('/')).map(({ data }) => toRule(data as RuleFile)),
    facts: inFolder('facts/').map(({ data }) => toFact(data as FactFile)),
    lexicon: mergeLexicon(
      inFolder('lexicon/')
        .filter(({ path }) => path !== shortFormsPath && path !== frequentWordsPath)
        .map(({ data }) => data.tags),
    ),
    shortForms: (dataAt(shortFormsPath) ?? {}) as ShortFormData,
    frequentWords: dataAt(frequentWordsPath)?.words ?? [],
  };
}

const shortFormsPath = 'lexicon/short-forms.yml';
const frequentWordsPath = 'lexicon/frequent-words.yml';

/** A tag may be filled by several files; its lists are joined. */
function mergeLexicon(parts: readonly LexiconData[]): LexiconData {
  const merged: Record<string, Record<string, unknown>> = Object.create(null);
  for (const part of parts) {
    for (const [tag, group] of Object.entries(part)) {
      const known = merged[tag] ?? {};
      merged[tag] = known;
      for (const [field, value] of Object.entries(group)) {
        known[field] = Array.isArray(value) ? [...((known[field] as unknown[]) ?? []), ...value] : value;
      }
    }
  }
  return merged as unknown as LexiconData;
}
