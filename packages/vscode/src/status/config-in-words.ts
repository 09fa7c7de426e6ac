import { Uri, workspace } from 'vscode';
import { t } from '../texts/t.ts';

/**
 * Which config holds.
 * @param config URI of the file; null when there is none
 */
export function configInWords(config: string | null): string {
  if (config === null) return t('No hwlint.yml: the standard settings apply.');
  return t('{0} applies.', workspace.asRelativePath(Uri.parse(config)));
}
