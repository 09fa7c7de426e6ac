/** Paths with forward slashes, absolute or relative, also with a drive letter (`C:/a`). */

const rootPattern = /^(?:[A-Za-z]:)?\//;

/** The folder that a file or folder lies in; `undefined` above a root, `''` above a relative name. */
export function parentFolder(path: string): string | undefined {
  const root = rootPattern.exec(path)?.[0] ?? '';
  const inner = path.slice(root.length).replace(/\/+$/, '');
  if (inner === '') return undefined;
  const slash = inner.lastIndexOf('/');
  return root + (slash < 0 ? '' : inner.slice(0, slash));
}

/** `relative`, seen from `folder`, without `.` and, where possible, `..` segments. */
export function joinPath(folder: string, relative: string): string {
  const root = rootPattern.exec(folder)?.[0] ?? '';
  const segments: string[] = [];
  for (const segment of `${folder.slice(root.length)}/${relative}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (root === '') segments.push('..');
  }
  return root + segments.join('/');
}

/** `path`, seen from `folder`: `../` for every folder to go up first. */
export function pathFrom(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
