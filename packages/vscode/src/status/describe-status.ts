import type { DocumentStatus, FindingCounts } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';

/** How a document stands, in words for the status bar. */
export interface StatusWords {
  /** With an icon, and how many points of attention there are. */
  readonly short: string;
  /** A sentence. */
  readonly sentence: string;
  readonly needsAttention: boolean;
}

export function describeStatus({ state, findings, error }: DocumentStatus): StatusWords {
  const number = findings.error + findings.warning; // as over a day: a tip is no point of attention
  switch (state) {
    case 'off':
      return { short: '$(circle-slash) hwlint', sentence: t('hwlint is off here.'), needsAttention: false };
    case 'failed':
      return {
        short: '$(warning) hwlint',
        sentence: error ?? t('hwlint could not look at this text.'),
        needsAttention: true,
      };
    case 'onSave':
      return {
        short: `$(history) hwlint ${number}`,
        sentence: t('hwlint looks at this text when you save it.'),
        needsAttention: false,
      };
    default:
      return {
        short: number === 0 ? '$(check) hwlint' : `$(lightbulb) hwlint ${number}`,
        sentence: countsInWords(findings),
        needsAttention: false,
      };
  }
}

/** “2 errors, 5 points of attention and 1 tip”, without what is none. */
export function countsInWords({ error, warning, tip }: FindingCounts): string {
  const parts = [
    error === 1 ? t('1 error') : error > 1 ? t('{0} errors', error) : '',
    warning === 1 ? t('1 point of attention') : warning > 1 ? t('{0} points of attention', warning) : '',
    tip === 1 ? t('1 tip') : tip > 1 ? t('{0} tips', tip) : '',
  ].filter(Boolean);
  if (parts.length < 2) return parts[0] ?? t('No points of attention');
  return t('{0} and {1}', parts.slice(0, -1).join(', '), parts.at(-1) ?? '');
}
