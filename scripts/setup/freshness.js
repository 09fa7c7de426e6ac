import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Looks whether a step's outputs are there and were made from the inputs as they are now.
 * @returns `isFresh`, and `remember` to call once the step is done. What is remembered is what was seen
 * before the step: an input that changes meanwhile makes it run again.
 */
export function inspect(step, root) {
  const stamp = join(root, 'node_modules/.cache/hwlint', `${step.name}.sha256`);
  const digest = digestOf(step.inputs, root);
  const hasOutputs = step.outputs.every((path) => existsSync(join(root, path)));
  return {
    isFresh: hasOutputs && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest,
    remember() {
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, digest);
    },
  };
}

/** One digest of the names and contents of all files; tests and generated files do not count. */
function digestOf(inputs, root) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesIn(root, input)).sort()) {
    if (/\.test\.[jt]s$|\.generated\.js$/.test(path)) continue;
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((item) => {
    const inner = `${path}/${item.name}`;
    return item.isDirectory() ? filesIn(root, inner) : [inner];
  });
}
