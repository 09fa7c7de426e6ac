import { documentExtensions, extensions } from '@hwlint/core';
import { useRef } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

interface FileButtonProps {
  readonly class: string;
  readonly texts: Texts;
  readonly onFiles: (files: readonly File[]) => void;
}

/** By their extensions, and for phones, which know kinds rather than extensions, by kind. */
const accepted = [
  ...[...Object.keys(extensions), ...Object.keys(documentExtensions)]
    .filter((extension) => extension !== 'pdf')
    .map((extension) => `.${extension}`),
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/calendar',
  'text/html',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
].join();

/** A button that lets a person choose a file. */
export function FileButton({ class: className, texts, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {texts.actions.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
