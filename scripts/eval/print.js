import { figures, score } from './score.js';

/** A table with a row a rule, and one for all together. */
export function printFigures({ tallies, total, clean, cleanFlagged }, items, only) {
  const rows = [...tallies].filter(([rule]) => only === undefined || rule === only);
  console.table(rows.map(([rule, tally]) => row(rule, tally)));
  if (only === undefined) console.table([row('all', total)]);
  console.log(`items ${items}, clean items flagged ${cleanFlagged}/${clean}`);
}

export function printErrors({ errors }, only) {
  for (const { kind, rule, item, words } of errors) {
    if (only === undefined || rule === only) {
      console.log([kind, rule, item.id, `«${words}»`, item.text.replace(/\s+/g, ' ')].join('\t'));
    }
  }
}

/** What is found now and was not before, and the other way round; then the figures of both. */
export function printDifference(items, before, after) {
  const textOf = new Map(items.map((item) => [String(item.id), item.text.replace(/\s+/g, ' ')]));
  const keyOf = ({ entryId, ruleId, text }) => [ruleId, entryId, text].join('\t');
  const known = new Set(before.map(keyOf));
  const now = new Set(after.map(keyOf));
  const list = (sign, findings, other) => {
    for (const finding of findings) {
      if (!other.has(keyOf(finding)))
        console.log(`${sign} ${keyOf(finding)}\t${textOf.get(finding.entryId)}`);
    }
  };
  list('+', after, known);
  list('-', before, now);
  console.table([row('before', score(items, before).total), row('now', score(items, after).total)]);
}

function row(rule, tally) {
  const { precision, recall, f1 } = figures(tally);
  const round = (share) => Number(share.toFixed(3));
  return {
    rule,
    labels: tally.tp + tally.fn,
    ...tally,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
  };
}
