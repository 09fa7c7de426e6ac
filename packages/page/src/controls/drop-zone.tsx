import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';

interface DropZoneProps {
  readonly texts: Texts;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes a file that is dropped anywhere on the page; without it the browser would leave the page for the file. */
export function DropZone({ texts, onFiles }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', on: (event: DragEvent) => void) =>
      addEventListener(type, on, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      setIsOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    });
    return () => stop.abort();
  }, [onFiles]);
  return isOver ? (
    <div class="drop" aria-hidden="true">
      <p>{texts.actions.dropHere}</p>
    </div>
  ) : null;
}
