/**
 * Stands in the bundle for `node:child_process`, which commander loads for subcommands that are programs
 * of their own. hwlint has none and starts no program; and loading it would load Node's network code.
 */
export function spawn() {
  throw new Error('hwlint starts no programs');
}
