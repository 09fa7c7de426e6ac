/** Whether a path, relative to the config's folder, is one of the files meant. */
export type FilesMatcher = (path: string) => boolean;

/**
 * A matcher for globs with `*`, `**` and `?`. A glob without a slash holds in every folder. Takes time
 * in proportion to glob times path, whatever the glob: a config may come from anyone.
 */
export function filesMatcher(globs: readonly string[]): FilesMatcher {
  const patterns = globs.map((glob) => {
    const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
    return glob.includes('/') ? segments : ['**', ...segments];
  });
  return (path) => {
    const segments = path.split('/');
    return patterns.some((pattern) => matches(pattern, segments, '**', matchesSegment));
  };
}

function matchesSegment(pattern: string, segment: string): boolean {
  return matches([...pattern], [...segment], '*', (wanted, found) => wanted === '?' || wanted === found);
}

/**
 * Whether all of `items` fit `pattern`, in which `wild` stands for any number of items. Only the last
 * `wild` ever needs to be tried again, so nothing is tried more than pattern times items.
 */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  wild: string,
  fits: (wanted: string, found: string) => boolean,
): boolean {
  let at = 0;
  let wildAt = -1;
  let resumeAt = 0;
  for (let index = 0; index < items.length; ) {
    const wanted = pattern[at];
    if (wanted === wild) {
      wildAt = at;
      at += 1;
      resumeAt = index;
    } else if (wanted !== undefined && fits(wanted, items[index] ?? '')) {
      at += 1;
      index += 1;
    } else if (wildAt >= 0) {
      at = wildAt + 1;
      resumeAt += 1;
      index = resumeAt;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rest === wild);
}
