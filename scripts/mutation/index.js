import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusFile, ownCorpora, readItems } from '../eval/corpora.js';
import { importTypeScript } from '../import-typescript.js';
import { mutantsOf, patternMutantsOf } from './mutants.js';
import { jsonOf, summaryOf, survivorsOf } from './report.js';
import { FailingExample, tryMutants } from './try-mutants.js';

/**
 * npm run mutation   switches every rule and every exception off, one at a time: does a test notice?
 *   --rule ID        those of one rule or fact
 *   --patterns       also every single pattern; what nothing notices there is told, and fails nothing
 *   --json FILE      everything as JSON, with the test that notices each
 * Exits with 1 when no test notices one of them, with 2 when it could not be tried.
 */
const { values } = parseArgs({
  options: { rule: { type: 'string' }, patterns: { type: 'boolean' }, json: { type: 'string' } },
});
const core = await importTypeScript('scripts/mutation/core.ts');
const pack = core.dutchPack();
const known = [...pack.rules, ...pack.facts].map(({ id }) => id);
if (values.rule !== undefined && !known.includes(values.rule))
  fail(`There is no rule or fact ${values.rule}.`);

const wanted = (mutants) => mutants.filter(({ owner }) => (values.rule ?? owner) === owner);
const corpora = Object.fromEntries(ownCorpora.map((name) => [name, readItems(corpusFile(name))]));
const tried = attempt(wanted(mutantsOf(pack)));
const single = values.patterns && attempt(wanted(patternMutantsOf(pack)));

console.table(summaryOf(tried));
const survivors = survivorsOf(tried);
list('Switched off, and no test notices', survivors);
if (single) {
  console.table(summaryOf(single));
  list('Single patterns that no test misses (told only)', survivorsOf(single));
}
if (values.json) writeFileSync(values.json, jsonOf(tried, single));
if (survivors.length > 0) process.exitCode = 1;

function attempt(mutants) {
  try {
    return tryMutants(core, pack, corpora, mutants);
  } catch (error) {
    if (error instanceof FailingExample) fail(error.message);
    throw error;
  }
}

function list(title, names) {
  console.log(`${title}: ${names.length}`);
  for (const name of names) console.log(`  ${name}`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
