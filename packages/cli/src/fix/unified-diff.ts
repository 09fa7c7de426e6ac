const context = 3;

/** A run of lines that changed: 0-based, `before` lines from `beforeAt` became `after` lines from `afterAt`. */
interface Hunk {
  readonly beforeAt: number;
  readonly before: number;
  readonly afterAt: number;
  readonly after: number;
}

/** What changed from `before` to `after`, in the form that `patch` and `git apply` read; empty when nothing did. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks = changedRuns(a, b);
  if (hunks.length === 0) return '';
  const groups = grouped(hunks).map((group) => printGroup(group, a, b));
  return `--- ${nameIn(`a/${path}`)}\n+++ ${nameIn(`b/${path}`)}\n${groups.join('')}`;
}

/** As git writes it: a name that would break its line is quoted, with such bytes in octal. */
function nameIn(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path;
  const quoted = path.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => {
    const bytes = [...new TextEncoder().encode(sign)];
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  });
  return `"${quoted}"`;
}

/** Lines with their line ends; patches count line feeds only. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/**
 * Fixes rarely add or take away lines. Where the number of lines is the same, lines are compared one by
 * one; otherwise all between the first and the last line that differ is one run. Never wrong, sometimes
 * longer than it could be, and linear.
 */
function changedRuns(a: readonly string[], b: readonly string[]): Hunk[] {
  if (a.length !== b.length) return [betweenEnds(a, b)];
  const runs: Hunk[] = [];
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] === b[at]) continue;
    const start = at;
    while (at < a.length && a[at] !== b[at]) at += 1;
    runs.push({ beforeAt: start, before: at - start, afterAt: start, after: at - start });
  }
  return runs;
}

function betweenEnds(a: readonly string[], b: readonly string[]): Hunk {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { beforeAt: head, before: a.length - head - tail, afterAt: head, after: b.length - head - tail };
}

/** Runs whose surrounding lines touch are shown together. */
function grouped(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    if (last && hunk.beforeAt - (last.beforeAt + last.before) <= 2 * context) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function printGroup(group: readonly Hunk[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return '';
  const lead = Math.min(context, first.beforeAt);
  const end = Math.min(a.length, last.beforeAt + last.before + context);
  const lines: string[] = [];
  let at = first.beforeAt - lead;
  for (const hunk of group) {
    lines.push(...a.slice(at, hunk.beforeAt).map((line) => ` ${line}`));
    at = hunk.beforeAt + hunk.before;
    lines.push(...a.slice(hunk.beforeAt, at).map((line) => `-${line}`));
    lines.push(...b.slice(hunk.afterAt, hunk.afterAt + hunk.after).map((line) => `+${line}`));
  }
  lines.push(...a.slice(at, end).map((line) => ` ${line}`));
  const count = (mark: '-' | '+') => lines.filter((line) => line[0] === mark || line[0] === ' ').length;
  const start = (index: number, lineCount: number) => (lineCount === 0 ? index : index + 1);
  const [from, to] = [first.beforeAt - lead, first.afterAt - lead];
  const head = `@@ -${start(from, count('-'))},${count('-')} +${start(to, count('+'))},${count('+')} @@\n`;
  return (
    head +
    lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
  );
}
