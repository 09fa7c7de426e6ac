import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../import-typescript.js';
import { rulePage } from './rule-page.js';
import { rulesAtAGlance } from './rules-at-a-glance.js';

/**
 * Writes the pages that are made from the rules: docs/rules/*.md and the tables of rules in README and
 * user guide. With --check it writes nothing, names what is out of date and exits with 1.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const checkOnly = process.argv.includes('--check');
const stale = [];

const { dutchPack } = await importTypeScript('packages/core/src/pack/dutch-pack.ts');
const rules = dutchPack().rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const folder = join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
for (const rule of rules) put(join(folder, `${rule.id}.md`), rulePage(rule));
put(
  join(folder, 'README.md'),
  `<!-- Made from rules/nl by \`npm run docs\`. Do not edit. -->\n# Alle regels\n\n${rulesAtAGlance(rules, (id) => `${id}.md`, 'nl')}\n`,
);
for (const file of readdirSync(folder)) {
  if (file !== 'README.md' && !rules.some((rule) => file === `${rule.id}.md`)) drop(join(folder, file));
}
fillTable('README.md', (id) => `docs/rules/${id}.md`, 'en');
fillTable('docs/handleiding.md', (id) => `rules/${id}.md`, 'nl');

if (stale.length > 0) {
  console.error(`out of date, run npm run docs:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exit(1);
}

/** Puts the table of rules between the two marks of a page. */
function fillTable(page, linkTo, locale) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const table = rulesAtAGlance(rules, linkTo, locale);
  put(
    path,
    text.replace(/(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/, (_, open, close) => open + table + close),
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
