import type { DocumentSelector } from 'vscode-languageclient';

/** Where people keep texts of their own. Not here: pages that an editor shows, such as outputs, old versions and rule pages. */
const homeOfTexts = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

const kinds = [
  { language: 'markdown' },
  { language: 'plaintext' },
  { pattern: '**/*.{csv,tsv,ics,ical}' },
  { language: 'csv' },
  { language: 'tsv' },
  { language: 'ics' },
  { language: 'icalendar' },
  { pattern: '**/hwlint.{yml,yaml,json}' },
];

/**
 * The documents that the server hears of.
 * @param schemes those of the workspace folders, which may lie in any file system
 */
export function homeworkSelector(schemes: readonly string[]): DocumentSelector {
  return [...new Set([...homeOfTexts, ...schemes])].flatMap((scheme) =>
    kinds.map((kind) => ({ scheme, ...kind })),
  );
}
