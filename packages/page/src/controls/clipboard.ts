/**
 * Copies a text.
 * @param selectAll selects the same text in the page, for browsers and addresses where only a selection
 * can be copied
 * @returns whether it was copied
 */
export async function copyText(text: string, selectAll: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    selectAll();
    return document.execCommand('copy');
  }
}
