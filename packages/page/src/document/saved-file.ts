import { type Encoding, encode, SourceText, type TextFormat } from '@hwlint/core';

/** How a file's text is written back. */
export interface FileForm {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** False when some of its bytes could not be read, or its encoding is one that is only read. */
  readonly isExact: boolean;
}

/** What a text that came from no file is saved as. */
export const newFile: FileForm = { encoding: 'utf-8', hasByteOrderMark: false, isExact: true };

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** False when the file's own encoding cannot hold the text, and UTF-8 takes its place. */
  readonly hasOwnEncoding: boolean;
}

const kinds: Readonly<Record<TextFormat, { readonly extension: string; readonly type: string }>> = {
  markdown: { extension: 'md', type: 'text/markdown' },
  text: { extension: 'txt', type: 'text/plain' },
  csv: { extension: 'csv', type: 'text/csv' },
  ics: { extension: 'ics', type: 'text/calendar' },
};

/** Those that a text can be taken for. */
export const textFormats = Object.keys(kinds) as readonly TextFormat[];

/** The name under which the text of a document is saved: the document stays as it is. */
export function nameBeside(name: string, format: TextFormat): string {
  return `${name.replace(/\.[^.]*$/, '')}.${kinds[format].extension}`;
}

/**
 * A text as the file to save: under the name that it came with, else `weekplan` with the extension of its format.
 * @param name the file's own name, where it has one
 */
export function savedFile(
  text: string,
  { name, format, form }: { name?: string | undefined; format: TextFormat; form: FileForm },
): SavedFile {
  const { extension, type } = kinds[format];
  const own = encode(text, new SourceText('', form));
  return {
    name: name ?? `weekplan.${extension}`,
    type,
    bytes: own ?? new TextEncoder().encode(`\uFEFF${text}`),
    hasOwnEncoding: own !== undefined,
  };
}
