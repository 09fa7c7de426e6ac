import { figures } from '../eval/score.js';

/** The figures of one corpus, as a Markdown table: a row a rule, and one for all. */
export function figuresTable({ items, clean, cleanFlagged, total, rules }) {
  const rows = Object.entries(rules).map(([rule, tally]) => row(rule, tally));
  return [
    `${items} entries, ${clean} of them clean; of the clean ones ${cleanFlagged} are flagged.`,
    '',
    '| rule | labels | precision | recall |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    row('**all**', total),
  ].join('\n');
}

function row(name, tally) {
  const { precision, recall } = figures(tally);
  return `| ${name} | ${tally.tp + tally.fn} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`;
}
