import { locationOf } from './locations.ts';

/** The innermost of some folders that a URI is in; undefined when it is in none. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const place = locationOf(uri);
  if (!place) return undefined;
  let innermost: { readonly uri: string; readonly length: number } | undefined;
  for (const folder of folders) {
    const location = locationOf(folder);
    const path = location?.path.replace(/\/$/u, '') ?? '';
    const isIn = location?.space === place.space && `${place.path}/`.startsWith(`${path}/`);
    if (isIn && (!innermost || path.length > innermost.length))
      innermost = { uri: folder, length: path.length };
  }
  return innermost?.uri;
}
