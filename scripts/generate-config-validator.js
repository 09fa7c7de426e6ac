/**
 * Turns packages/core/schema/config.schema.json into a plain function, so that nothing is compiled when
 * hwlint starts and the schema compiler does not ship.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const schemaFile = new URL('../packages/core/schema/config.schema.json', import.meta.url);
const outputFile = new URL('../packages/core/src/config/validate.generated.js', import.meta.url);

/** The text of the generated module, whose default export checks a config and keeps its `errors`. */
export async function configValidatorSource() {
  const [{ default: Ajv }, { default: standaloneCode }, schema] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv/dist/standalone/index.js'),
    readFile(schemaFile, 'utf8').then(JSON.parse),
  ]);
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  ajv.addKeyword({ keyword: 'expected', metaSchema: { type: 'object', required: ['nl', 'en'] } });
  const source = standaloneCode.default(ajv, ajv.compile(schema));
  if (source.includes('require(')) {
    throw new Error('the config schema uses a keyword whose validator needs a module of ajv at run time');
  }
  return `// Generated from schema/config.schema.json by scripts/generate-config-validator.js. Do not edit.\n${source}\n`;
}

/** Writes the generated module. */
export async function generateConfigValidator() {
  await mkdir(dirname(fileURLToPath(outputFile)), { recursive: true });
  await writeFile(outputFile, await configValidatorSource());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateConfigValidator();
