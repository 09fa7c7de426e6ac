import { languageOf } from '../language/languages.ts';
import { loadPack, type PackFile } from '../rules/load-pack.ts';
import { withAnchors } from '../rules/with-anchors.ts';

/** The text of a pack that ships, from its files. */
export function buildPack(language: string, files: readonly PackFile[]): string {
  return JSON.stringify(withAnchors(loadPack(language, files), languageOf(language)));
}
