import type { Counts } from '../count/counts.ts';
import { folded, foldSmall, smallest } from './fold.ts';
import type { MessageRow, MoneyRow } from './report-model.ts';
import { shareOf } from './share.ts';
import { type PlacedCell, sizesOf, sumsBy } from './sums.ts';
import { byGrade, tenths } from './work.ts';

/** Messages to parents: how many a class gets a week, and how many lead only to a screen. */
export function messagesOf(cells: readonly PlacedCell[], { classes }: Counts): readonly MessageRow[] {
  const messages = cells.filter(({ kind }) => kind === 'message');
  const shown = foldSmall(sizesOf(sumsBy(messages, ({ grade }) => grade)));
  const undated = sumsBy(messages, ({ grade, week }) => (week === '' ? shown.get(grade) : undefined));
  return [...sumsBy(messages, ({ grade }) => shown.get(grade))].sort(byGrade).flatMap(([id, cell]) => {
    const share = shareOf(cell.digitalOnly, cell.entries);
    if (!share) return [];
    const ofGrade = classes.filter(({ grade }) =>
      id === folded ? shown.get(grade) === folded : grade === id,
    );
    const weeks = ofGrade.reduce((sum, { messageWeeks }) => sum + messageWeeks, 0);
    const sent = ofGrade.reduce((sum, { datedMessages }) => sum + datedMessages, 0);
    return [
      {
        id,
        messages: cell.entries,
        perClassAndWeek: id !== '' && weeks > 0 && sent >= smallest ? tenths(sent / weeks) : null,
        undated: undated.get(id)?.entries ?? 0,
        digitalOnly: share,
      },
    ];
  });
}

/** Money that entries of any kind ask for, per grade; where fewer than five ask, grades together. */
export function moneyOf(cells: readonly PlacedCell[], { plans }: Counts): readonly MoneyRow[] {
  const asked = new Map([...sumsBy(cells, ({ grade }) => grade)].map(([id, cell]) => [id, cell.asksMoney]));
  const shown = foldSmall(asked);
  return [...sumsBy(cells, ({ grade }) => shown.get(grade))]
    .sort(byGrade)
    .map(([id, { asksMoney, namesAmount, cents }]) => {
      const ofGrade = Object.entries(plans).filter(([grade]) => shown.get(grade) === id);
      const count = ofGrade.reduce((sum, [, cell]) => sum + cell.plans, 0);
      const isSum = namesAmount >= smallest;
      return {
        id,
        asked: asksMoney,
        named: namesAmount,
        cents: isSum ? cents : null,
        centsPerPlan: isSum && count > 0 ? Math.round(cents / count) : null,
      };
    });
}
