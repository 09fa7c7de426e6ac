import { configFileNames, extensions, type TextFormat } from '@hwlint/core';
import { nameIn } from '../files/locations.ts';

/** What a document is to hwlint: homework in a format that it reads, or a config. */
export type DocumentFormat = TextFormat | 'config';

const languages: Readonly<Record<string, TextFormat>> = {
  markdown: 'markdown',
  plaintext: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'csv',
  'csv (semicolon)': 'csv',
  ics: 'ics',
  ical: 'ics',
  icalendar: 'ics',
  vcal: 'ics',
};

/** The format of a document by its name, else by the language that the client gives it; undefined for any other. */
export function formatOfDocument(uri: string, languageId: string): DocumentFormat | undefined {
  const name = nameIn(uri);
  if (isConfigName(name)) return 'config';
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(extensions, extension)) return extensions[extension];
  const language = languageId.toLowerCase();
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
}

/** Whether a file of this name is a config. */
export function isConfigName(name: string): boolean {
  return (configFileNames as readonly string[]).includes(name);
}
