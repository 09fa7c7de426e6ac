/**
 * Turns JSON Schemas of packages/core/schema into plain functions, so that nothing is compiled when hwlint
 * starts and the schema compiler does not ship.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const core = new URL('../packages/core/', import.meta.url);

/** Schema to module, both below packages/core. */
const validators = [
  ['schema/config.schema.json', 'src/config/validate.generated.js'],
  ['schema/rule.schema.json', 'src/rules/validate-rule.generated.js'],
];

/** The text of a generated module, whose default export checks data and keeps its `errors`. */
async function validatorSource(schemaFile) {
  const [{ default: Ajv }, { default: standaloneCode }, schema] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv/dist/standalone/index.js'),
    readFile(new URL(schemaFile, core), 'utf8').then(JSON.parse),
  ]);
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  ajv.addKeyword({ keyword: 'expected', metaSchema: { type: 'object', required: ['nl', 'en'] } });
  const source = standaloneCode.default(ajv, ajv.compile(schema));
  return `// Generated from ${schemaFile} by scripts/generate-validators.js. Do not edit.\n${withoutImports(source, schemaFile)}\n`;
}

/** Ajv's only helpers at run time count characters and compare values; they are small enough to stand in the module. */
function withoutImports(source, schemaFile) {
  const whole = source
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '((text) => [...text].length)')
    .replace(
      /require\("ajv\/dist\/runtime\/equal"\)\.default/g,
      '((a, b) => JSON.stringify(a) === JSON.stringify(b))',
    );
  if (whole.includes('require(')) {
    throw new Error(`${schemaFile} uses a keyword whose validator needs a module of ajv at run time`);
  }
  return whole;
}

/** Writes the generated modules. */
export async function generateValidators() {
  for (const [schemaFile, module] of validators) {
    const output = fileURLToPath(new URL(module, core));
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, await validatorSource(schemaFile));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateValidators();
