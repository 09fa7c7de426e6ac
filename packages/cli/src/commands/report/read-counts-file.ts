import { readFile } from 'node:fs/promises';
import type { Localized } from '@hwlint/core';
import { type Counts, type CountsProblem, readCounts } from '@hwlint/report';
import { CliError } from '../../cli-error.ts';
import { systemErrorCode, systemReason } from '../../files/system-error.ts';

const problems: Readonly<Record<CountsProblem, Localized>> = {
  'not-json': { nl: 'is geen telling van hwlint', en: 'is no counts file of hwlint' },
  'not-counts': { nl: 'is geen telling van hwlint', en: 'is no counts file of hwlint' },
  'is-report': {
    nl: 'is een verslag, waarin kleine groepen al samen staan; geef een telling van "hwlint report --partial"',
    en: 'is a report, in which small groups are folded; give counts of "hwlint report --partial"',
  },
  contradicts: {
    nl: 'spreekt zichzelf tegen (een deel is er groter dan het geheel): is het bestand veranderd? Maak de telling opnieuw',
    en: 'contradicts itself (a part of it is larger than the whole): was the file changed? Count again',
  },
  newer: {
    nl: 'is een telling van een andere versie van hwlint',
    en: 'is a counts file of another version of hwlint',
  },
};

/** Reads what `hwlint report --partial` wrote. @throws CliError that says what else it is */
export async function readCountsFile(path: string, shown: string): Promise<Counts> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (!systemErrorCode(error)) throw error;
    const reason = systemReason(error);
    throw new CliError({ nl: `${shown}: ${reason.nl}`, en: `${shown}: ${reason.en}` });
  });
  const counts = readCounts(text);
  if (typeof counts === 'object') return counts;
  const { nl, en } = problems[counts];
  throw new CliError({ nl: `${shown} ${nl}`, en: `${shown} ${en}` });
}
