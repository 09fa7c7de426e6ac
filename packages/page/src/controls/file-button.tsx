import { useRef } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

interface FileButtonProps {
  readonly class: string;
  readonly texts: Texts;
  readonly onFiles: (files: readonly File[]) => void;
}

const accepted = '.md,.markdown,.txt,.csv,.tsv,.ics,.ical,text/plain,text/markdown,text/csv,text/calendar';

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
