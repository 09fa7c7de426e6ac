/** Rules that are scored per span: every short form counts. All others speak on an item or do not. */
const perSpan = new Set(['no-subject-abbreviation', 'no-abbreviation']);

/**
 * Compares findings with labels. An optional label is one that careful readers disagree on: found
 * or not, it does not count. Rules without any label in the corpus are left out.
 * @param items labelled items: `{id, text, labels: [{rule, text, optional?}]}`
 * @param findings `{entryId, ruleId, text}`
 * @param rules those that are scored; for a part of a corpus, those of all of it
 * @returns per rule and over all the true and false positives and negatives, the errors one by one,
 *   and how many of the clean items were flagged
 */
export function score(items, findings, rules = labelledRules(items)) {
  const found = groupFindings(findings, new Set(rules));
  const tallies = new Map(rules.map((rule) => [rule, { tp: 0, fp: 0, fn: 0 }]));
  const errors = [];
  for (const item of items) {
    for (const rule of rules) {
      const labels = item.labels.filter((label) => label.rule === rule);
      const hits = [...(found.get(`${item.id}\t${rule}`) ?? [])];
      const compare = perSpan.has(rule) ? compareSpans : compareItem;
      const { tp, missed, falseAlarms } = compare(item, labels, hits);
      const tally = tallies.get(rule);
      tally.tp += tp;
      tally.fn += missed.length;
      tally.fp += falseAlarms.length;
      errors.push(...missed.map((words) => ({ kind: 'missed', rule, item, words })));
      errors.push(...falseAlarms.map((words) => ({ kind: 'false alarm', rule, item, words })));
    }
  }
  const clean = items.filter((item) => item.labels.length === 0);
  const flagged = clean.filter((item) => rules.some((rule) => found.has(`${item.id}\t${rule}`)));
  return {
    tallies,
    total: sum([...tallies.values()]),
    errors,
    clean: clean.length,
    cleanFlagged: flagged.length,
  };
}

/** The rules that have a label in a corpus, in order of id. */
export function labelledRules(items) {
  return [...new Set(items.flatMap((item) => item.labels.map((label) => label.rule)))].sort();
}

/** Precision, recall and F1 of a tally, each 0 to 1; 1 where there is nothing to be wrong about. */
export function figures({ tp, fp, fn }) {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function groupFindings(findings, rules) {
  const found = new Map();
  for (const { entryId, ruleId, text } of findings) {
    if (!rules.has(ruleId)) continue;
    const key = `${entryId}\t${ruleId}`;
    found.set(key, (found.get(key) ?? new Set()).add(text));
  }
  return found;
}

function compareItem(_item, labels, hits) {
  const firm = labels.filter((label) => !label.optional);
  if (firm.length > 0) {
    const words = firm.map((label) => label.text).join(' | ');
    return hits.length > 0
      ? { tp: 1, missed: [], falseAlarms: [] }
      : { tp: 0, missed: [words], falseAlarms: [] };
  }
  const falseAlarm = hits.length > 0 && labels.length === 0;
  return { tp: 0, missed: [], falseAlarms: falseAlarm ? [hits.join(' | ')] : [] };
}

function compareSpans(item, labels, hits) {
  const firm = labels.filter((label) => !label.optional);
  const missed = firm.filter((label) => !hits.some((hit) => overlap(item.text, hit, label.text)));
  const falseAlarms = hits.filter((hit) => !labels.some((label) => overlap(item.text, hit, label.text)));
  return { tp: firm.length - missed.length, missed: missed.map((label) => label.text), falseAlarms };
}

function overlap(text, a, b) {
  const ofB = spansOf(text, b);
  return spansOf(text, a).some((one) => ofB.some((two) => one.start < two.end && two.start < one.end));
}

function spansOf(text, words) {
  const low = text.toLowerCase();
  const wanted = words.toLowerCase().trim();
  const spans = [];
  if (wanted === '') return spans;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    spans.push({ start: at, end: at + wanted.length });
  }
  return spans;
}

function sum(tallies) {
  return tallies.reduce((all, { tp, fp, fn }) => ({ tp: all.tp + tp, fp: all.fp + fp, fn: all.fn + fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

/** The figures alone, as they are committed beside the corpus. */
export function summary({ tallies, total, clean, cleanFlagged }, items) {
  return { items, clean, cleanFlagged, total, rules: Object.fromEntries(tallies) };
}
