import type { Localized } from '../../locale.ts';
import { headerKey } from './header-names.ts';

/** A table that a program writes beside its exports, and in which no homework stands. */
interface OtherTable {
  readonly columns: readonly string[];
  readonly messages: Localized;
}

const others: readonly OtherTable[] = [
  {
    columns: ['RequestUrl', 'ResponseCode', 'OperationName', 'ResultCount'],
    messages: {
      nl: 'Dit is het logboek van het exportscript van Microsoft Teams (GetAssignmentsReport.csv): er staan geen taken in. Die staan in de .json-bestanden die het script per klas schrijft.',
      en: 'This is the log of the export script of Microsoft Teams (GetAssignmentsReport.csv): it holds no assignments. Those stand in the .json files that the script writes for each class.',
    },
  },
];

/** What to say of a table that is known to hold no homework; undefined for any other. */
export function whyNoHomework(names: readonly string[]): Localized | undefined {
  const keys = new Set(names.map(headerKey));
  return others.find(({ columns }) => columns.every((name) => keys.has(headerKey(name))))?.messages;
}
