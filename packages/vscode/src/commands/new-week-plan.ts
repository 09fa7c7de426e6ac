import { type QuickPickItem, Selection, window, workspace } from 'vscode';
import { methods, type SchoolClass } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { newPlan } from '../week-plan/new-plan.ts';
import { type SchoolWeek, schoolWeeks, weekInWords } from '../week-plan/school-week.ts';
import { uriAtHand } from './active-document.ts';
import { askClass } from './ask-class.ts';
import type { Command } from './command.ts';

const weeksOffered = 6;

/** Asks for a class and a week, and opens a new week plan for them with examples to write over. */
export const newWeekPlan: Command = async ({ server }) => {
  const title = t('New week plan');
  const known = await server.ask<SchoolClass[]>(methods.schoolClasses, { uri: uriAtHand() });
  const chosen = await askClass(title, known);
  if (!chosen) return;
  const week = await pickWeek(title);
  if (!week) return;
  const content = newPlan(chosen, week);
  const editor = await window.showTextDocument(
    await workspace.openTextDocument({ language: 'markdown', content }),
  );
  const start = editor.document.positionAt(content.indexOf('\n- ') + '\n- '.length);
  editor.selection = new Selection(start, editor.document.lineAt(start.line).range.end);
};

async function pickWeek(title: string): Promise<SchoolWeek | undefined> {
  const names = [t('this week'), t('next week')];
  const choices = schoolWeeks(new Date(), weeksOffered).map(
    (week, index): QuickPickItem & { week: SchoolWeek } => ({
      label: weekInWords(week),
      description: names[index] ?? '',
      week,
    }),
  );
  return (await window.showQuickPick(choices, { title, placeHolder: t('For which week?') }))?.week;
}
