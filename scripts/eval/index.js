import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusFile, ownCorpora, ownFigures, readItems } from './corpora.js';
import { findingsAt } from './findings-at.js';
import { lintItems } from './lint-items.js';
import { printDifference, printErrors, printFigures } from './print.js';
import { score, summary } from './score.js';

/**
 * npm run eval -- [FILE.jsonl]   figures per rule on labelled entries (default: the project's own)
 *   --errors [--rule ID]         each miss and false alarm
 *   --against REV                what the change since REV gains and loses, finding by finding
 *   --check, --update            compare with, or write, the committed figures of the project's own corpora
 *   --findings                   the findings alone, one JSON object a line
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean' },
    rule: { type: 'string' },
    against: { type: 'string' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
    findings: { type: 'boolean' },
  },
});
if (values.check || values.update) await compareFigures();
else await evaluate(positionals[0] ?? corpusFile('entries'));

async function evaluate(file) {
  const items = itemsOf(file);
  const findings = await lintItems(items);
  if (values.findings) for (const finding of findings) console.log(JSON.stringify(finding));
  else if (values.against) printDifference(items, findingsAt(values.against, file), findings);
  else {
    const result = score(items, findings);
    if (values.errors) printErrors(result, values.rule);
    printFigures(result, items.length, values.rule);
  }
}

/** The figures of the project's own corpora beside those that are committed. */
async function compareFigures() {
  const figures = {};
  for (const name of ownCorpora) {
    const items = itemsOf(corpusFile(name));
    const result = score(items, await lintItems(items));
    console.log(name);
    printFigures(result, items.length);
    figures[name] = summary(result, items.length);
  }
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  if (values.update) writeFileSync(ownFigures, text);
  else if (readFileSync(ownFigures, 'utf8') !== text) {
    fail(
      'The figures differ from fixtures/corpus/figures.json. If that is meant, run: npm run eval -- --update',
    );
  }
}

function itemsOf(path) {
  try {
    return readItems(path);
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
