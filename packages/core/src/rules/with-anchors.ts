import type { Language } from '../language/language.ts';
import { compilePack } from './compiled-pack.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * The pack with all its anchors worked out, for the pack that ships: then no pattern is read at start-up.
 * @throws PatternError for a pattern that cannot be read.
 */
export function withAnchors(pack: RulePack, language: Language): RulePack {
  const { index } = compilePack(pack, language, { platforms: [], glossary: [] });
  return { ...pack, anchors: index.anchors() };
}
