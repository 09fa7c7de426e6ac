import { type QuickPickItem, window } from 'vscode';
import type { SchoolClass } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { isClassName, type PlanClass, planClass } from '../week-plan/plan-class.ts';

type ClassChoice = QuickPickItem & { readonly choice: PlanClass };

/** Asks for a class: one that the school's config names, or another one by its name. */
export async function askClass(title: string, known: readonly SchoolClass[]): Promise<PlanClass | undefined> {
  return known.length === 0 ? askName(title) : pick(title, known);
}

async function askName(title: string): Promise<PlanClass | undefined> {
  const name = await window.showInputBox({
    title,
    prompt: t('For which class?'),
    placeHolder: '3A',
    validateInput: (text) => (isClassName(text) ? undefined : t('Give the name of a class, such as 3A.')),
  });
  return name === undefined ? undefined : planClass(name);
}

/** A list that a name can be typed into: what is typed stands below the classes that it fits. */
function pick(title: string, known: readonly SchoolClass[]): Promise<PlanClass | undefined> {
  const choices = known.map(({ name, grade }): ClassChoice => {
    return { label: name, description: grade, choice: { name, grade } };
  });
  const list = window.createQuickPick<ClassChoice>();
  list.title = title;
  list.placeholder = t('For which class?');
  list.items = choices;
  return new Promise((resolve) => {
    list.onDidChangeValue((text) => {
      const isNew = isClassName(text) && !known.some(({ name }) => name === text.trim());
      list.items = isNew
        ? [...choices, { label: text.trim(), description: t('another class'), choice: planClass(text) }]
        : choices;
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.choice);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
