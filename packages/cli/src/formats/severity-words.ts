import type { Localized, Severity } from '@hwlint/core';

/** How a severity is called before a reader. An error is what the school agreed on: nothing is one out of the box. */
export const severityWords: Readonly<Record<Severity | 'off', Localized>> = {
  error: { nl: 'afspraak', en: 'agreed' },
  warning: { nl: 'let op', en: 'note' },
  tip: { nl: 'tip', en: 'tip' },
  off: { nl: 'uit', en: 'off' },
};

/** Width of the longest of the words that stand before a finding. */
export const severityWidth = 8;
