import { pathToFileURL } from 'node:url';

/**
 * Replaces the rule pack in a bundle by one of two thirds its size: without its examples, which serve tests
 * and documentation only, and without the anchors of its patterns, which are worked out again when it is read.
 */
export const leanPack = {
  name: 'lean-pack',
  setup(build) {
    build.onLoad({ filter: /[\\/]pack[\\/]\w+\.generated\.js$/ }, async ({ path }) => {
      const exported = Object.entries(await import(pathToFileURL(path).href));
      return {
        contents: exported
          .map(([name, json]) => `export const ${name} = ${JSON.stringify(lean(json))};`)
          .join('\n'),
        loader: 'js',
      };
    });
  },
};

function lean(json) {
  const pack = JSON.parse(json);
  const withoutExamples = (each) => ({ ...each, examples: { flag: [], allow: [] } });
  return JSON.stringify({
    ...pack,
    anchors: {},
    rules: pack.rules.map(withoutExamples),
    facts: pack.facts.map(({ examples: _, ...fact }) => fact),
  });
}
