/**
 * A URI as hwlint's configs see it: `space` is its scheme and host (`file://`), `path` has forward slashes
 * and no escapes, with a drive letter in upper case (`C:/a`).
 */
export interface Location {
  readonly space: string;
  readonly path: string;
}

const form = /^(?<scheme>[a-z][a-z0-9+.-]*):(?:\/\/(?<host>[^/?#]*))?(?<path>\/[^?#]*)/iu;

/** The location of a URI; undefined for one without a path from a root (`untitled:Untitled-1`). */
export function locationOf(uri: string): Location | undefined {
  const groups = form.exec(uri)?.groups;
  if (!groups) return undefined;
  const path = unescaped(groups.path ?? '').replace(
    /^\/([a-z]):/iu,
    (_, drive: string) => `${drive.toUpperCase()}:`,
  );
  return { space: `${groups.scheme?.toLowerCase()}://${groups.host ?? ''}`, path };
}

/** The URI of a location, escaped as editors do. */
export function uriOf({ space, path }: Location): string {
  const segments = path.split('/').map((segment) => encodeURIComponent(segment));
  return `${space}${path.startsWith('/') ? '' : '/'}${segments.join('/')}`;
}

/** The same text for URIs that name the same place, however they are escaped. */
export function keyOf(uri: string): string {
  const location = locationOf(uri);
  return location ? `${location.space}${location.path}` : uri;
}

/** The last part of a URI's path. */
export function nameIn(uri: string): string {
  const path = locationOf(uri)?.path ?? unescaped(uri.replace(/[?#].*$/u, ''));
  return /[^/:]*$/u.exec(path)?.[0] ?? '';
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
