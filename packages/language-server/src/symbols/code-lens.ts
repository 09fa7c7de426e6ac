import type { Day } from '@hwlint/core';
import { daysOf } from '@hwlint/core';
import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Linted } from '../lint/linted.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';

/** Over each day: how many tasks, how many minutes where they are stated, how many points of attention. */
export async function codeLenses(
  session: Session,
  { textDocument }: CodeLensParams,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const seen = await session.seen(textDocument.uri);
  throwIfCancelled(token);
  if (!seen?.linted.agenda || !seen.linted.settings.codeLens) return [];
  const { document, linted, moves } = seen;
  const points = pointsByEntry(linted);
  return daysOf(seen.linted.agenda).flatMap((day) => {
    const { start, end } = moves.span(day.anchor);
    if (start === end && !moves.areNone) return [];
    return {
      range: document.range(start, end),
      command: { title: titleOf(day, linted, points), command: '' },
    };
  });
}

function titleOf(
  { entries, minutes }: Day,
  { agenda, locale }: Linted,
  points: ReadonlyMap<number, number>,
): string {
  const tasks = entries.filter((index) =>
    ['task', 'test'].includes(agenda?.entries[index]?.kind ?? ''),
  ).length;
  const found = entries.reduce((sum, index) => sum + (points.get(index) ?? 0), 0);
  return [
    tasks === 1 ? say('oneTask', locale) : say('tasks', locale, { count: tasks }),
    ...(minutes > 0 ? [say('minutes', locale, { count: minutes })] : []),
    found === 1
      ? say('onePoint', locale)
      : found === 0
        ? say('noPoints', locale)
        : say('points', locale, { count: found }),
  ].join(' · ');
}

/** Tips are no points of attention. */
function pointsByEntry({ findings }: Linted): ReadonlyMap<number, number> {
  const points = new Map<number, number>();
  for (const { entryIndex, severity } of findings) {
    if (entryIndex === undefined || severity === 'tip') continue;
    points.set(entryIndex, (points.get(entryIndex) ?? 0) + 1);
  }
  return points;
}
