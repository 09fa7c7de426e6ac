import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../import-typescript.js';
import { figuresTable } from './figures-table.js';
import { rulePage } from './rule-page.js';
import { rulesAtAGlance } from './rules-at-a-glance.js';
import { terminalOfPlan } from './terminal.js';

/**
 * Writes what is made from the rules and the built program: docs/rules/*.md, the tables of rules in README
 * and user guide, the picture of the terminal. With --check it writes nothing, names what is out of date and exits with 1.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const checkOnly = process.argv.includes('--check');
const stale = [];

const { dutchPack, lintText } = await importTypeScript('packages/core/src/index.ts');
const rules = dutchPack().rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const rule of rules) put(join(folder, `${rule.id}.md`), rulePage(rule, saidOf));
put(
  join(folder, 'README.md'),
  `<!-- Made from rules/nl by \`npm run docs\`. Do not edit. -->\n# Alle regels\n\n${rulesAtAGlance(rules, (id) => `${id}.md`, 'nl')}\n`,
);
for (const file of readdirSync(folder)) {
  if (file !== 'README.md' && !rules.some((rule) => file === `${rule.id}.md`)) drop(join(folder, file));
}
put(join(root, 'docs/terminal.svg'), terminalOfPlan('fixtures/school/3A/2026-11-09.md'));
fillFigures('docs/accuracy.md', JSON.parse(readFileSync(join(root, 'fixtures/corpus/figures.json'), 'utf8')));
fillTable('README.md', (id) => `docs/rules/${id}.md`, 'en');
fillTable('docs/handleiding.md', (id) => `rules/${id}.md`, 'nl');

if (stale.length > 0) {
  console.error(`out of date, run npm run docs:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exit(1);
}

/** What a rule says of a text, where it says something. */
function saidOf({ id }, text, locale) {
  return lintText(text, { locale }).findings.find(({ ruleId }) => ruleId === id)?.message;
}

/** Puts the figures of each corpus between its marks. */
function fillFigures(page, figures) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  put(
    path,
    text.replace(
      /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- \/figures -->)/g,
      (_, open, name, close) => `${open}${figuresTable(figures[name])}\n${close}`,
    ),
  );
}

/** Puts the table of rules between the two marks of a page. */
function fillTable(page, linkTo, locale) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const table = rulesAtAGlance(rules, linkTo, locale);
  put(
    path,
    text.replace(
      /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
      (_, open, close) => `${open}${table}\n${close}`,
    ),
  );
}

function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (checkOnly) stale.push(path.slice(root.length));
  else writeFileSync(path, text);
}

function drop(path) {
  if (checkOnly) stale.push(path.slice(root.length));
  else rmSync(path);
}
