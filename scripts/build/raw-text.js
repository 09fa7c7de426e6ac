import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { transform } from 'esbuild';

/** Puts a style sheet or script that is imported with `?raw` into a bundle as text, without what only its writers read. */
export const rawText = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw-text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path }) => {
      const loader = extname(path).slice(1);
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader,
        minify: true,
        charset: 'utf8',
      });
      return { contents: code.trim(), loader: 'text', resolveDir: dirname(path), watchFiles: [path] };
    });
  },
};
