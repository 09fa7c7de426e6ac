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

/** How many lines a run of changes may have, of both texts together, before the rest is taken for one run. */
const longestRun = 80;

/** So many lines in a row must be the same again where a run ends. */
const sure = 3;

/**
 * Fixes change few lines, and a line of a calendar may be folded into more or fewer. Where two lines differ, the nearest
 * place is looked for where both texts go on alike. Never wrong, sometimes longer than it could be, and linear.
 */
function changedRuns(a: readonly string[], b: readonly string[]): Hunk[] {
  const runs: Hunk[] = [];
  let [at, bt] = [0, 0];
  while (at < a.length || bt < b.length) {
    if (at < a.length && a[at] === b[bt]) {
      at += 1;
      bt += 1;
      continue;
    }
    const run = runAt(a, b, at, bt);
    runs.push(run);
    at += run.before;
    bt += run.after;
  }
  return runs;
}

function runAt(a: readonly string[], b: readonly string[], beforeAt: number, afterAt: number): Hunk {
  for (let length = 1; length <= longestRun; length += 1) {
    for (let before = 0; before <= length; before += 1) {
      const after = length - before;
      if (goOnAlike(a, b, beforeAt + before, afterAt + after)) return { beforeAt, before, afterAt, after };
    }
  }
  return { beforeAt, before: a.length - beforeAt, afterAt, after: b.length - afterAt };
}

function goOnAlike(a: readonly string[], b: readonly string[], at: number, bt: number): boolean {
  if (at > a.length || bt > b.length) return false;
  for (let offset = 0; offset < sure; offset += 1) {
    if (at + offset >= a.length || bt + offset >= b.length) return a.length - at === b.length - bt;
    if (a[at + offset] !== b[bt + offset]) return false;
  }
  return true;
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
