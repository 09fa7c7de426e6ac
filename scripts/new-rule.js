import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** npm run new-rule -- no-something: writes a rule file to fill in. Its examples are its tests. */
const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^(no|require)(-[a-z]+)+$/.test(id)) fail('Give an id such as no-something or require-something.');
const path = join(root, 'rules/nl', `${id}.yml`);
if (existsSync(path)) fail(`rules/nl/${id}.yml is there already.`);
writeFileSync(
  path,
  readFileSync(join(root, 'scripts/new-rule.template.yml'), 'utf8').replaceAll('RULE_ID', id),
);
console.log(`Wrote rules/nl/${id}.yml. Fill it in, then run: npm test -- examples -t ${id}`);

function fail(message) {
  console.error(message);
  process.exit(2);
}
