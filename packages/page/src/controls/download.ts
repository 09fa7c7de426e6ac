import type { SavedFile } from '../document/saved-file.ts';

/** Hands a file to the browser to save. Nothing leaves the page: the address is one of its own memory. */
export function download({ name, type, bytes }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
