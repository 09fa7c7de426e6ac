/** What stands in the name of a copy that hwlint wrote beside a file that it does not change itself. */
const mark = '.hwlint';
const copyName = /\.hwlint\.doc[xm]$/iu;

/** Where the changed copy of a file goes: `brief.docx` becomes `brief.hwlint.docx`, in the same folder. */
export function copyPath(path: string): string {
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}${mark}${path.slice(dot)}`;
}

/** Whether a name is that of such a copy. */
export function isCopy(name: string): boolean {
  return copyName.test(name);
}
