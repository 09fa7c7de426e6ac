import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findingsAt } from './findings-at.js';
import { lintItems } from './lint-items.js';
import { printDifference, printErrors, printFigures } from './print.js';
import { score, summary } from './score.js';

/**
 * npm run eval -- [FILE.jsonl]   figures per rule on labelled entries (default: the project's own)
 *   --errors [--rule ID]         each miss and false alarm
 *   --against REV                what the change since REV gains and loses, finding by finding
 *   --check, --update            compare with, or write, the committed figures of the project's own corpus
 *   --findings                   the findings alone, one JSON object a line
 */
const ownCorpus = fileURLToPath(new URL('../../fixtures/corpus/entries.jsonl', import.meta.url));
const ownFigures = fileURLToPath(new URL('../../fixtures/corpus/figures.json', import.meta.url));

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
const file = positionals[0] ?? ownCorpus;
if (!existsSync(file)) fail(`There is no file ${file}.`);
const items = readItems(file);
const findings = await lintItems(items);

if (values.findings) for (const finding of findings) console.log(JSON.stringify(finding));
else if (values.against) printDifference(items, findingsAt(values.against, file), findings);
else report(score(items, findings));

function report(result) {
  if (values.errors) printErrors(result, values.rule);
  printFigures(result, items.length, values.rule);
  const figures = `${JSON.stringify(summary(result, items.length), null, 2)}\n`;
  if (values.update) writeFileSync(ownFigures, figures);
  if (values.check && readFileSync(ownFigures, 'utf8') !== figures) {
    fail(
      'The figures differ from fixtures/corpus/figures.json. If that is meant, run: npm run eval -- --update',
    );
  }
}

function readItems(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line)];
    } catch {
      return fail(`${path}:${index + 1} is not a JSON object.`);
    }
  });
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
