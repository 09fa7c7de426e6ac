/**
 * How each text starts that hwlint writes for itself, under whatever name: baselines, counts and reports in JSON, and
 * reports in HTML and Markdown, which say in their head what made them.
 */
const starts: Readonly<Record<string, RegExp>> = {
  json: /^\s*\{\s*"format":\s*"hwlint-/u,
  html: /^<!doctype html>.{0,100}<meta name="generator" content="hwlint /su,
  md: /^<!-- generator: hwlint /u,
};

/** So many bytes at the start tell whether hwlint wrote a text. */
export const ownStartLength = 160;

/**
 * Whether hwlint wrote a text itself, which then is no homework.
 * @param path decides how such a text starts
 * @param bytes of the file, or {@link ownStartLength} of them from its start
 */
export function isOwnText(path: string, bytes: Uint8Array): boolean {
  const start = starts[/\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (!start) return false;
  return start.test(new TextDecoder().decode(bytes.subarray(0, ownStartLength)));
}
