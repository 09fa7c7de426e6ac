import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));

/** The project's own labelled corpora, by name. */
export const ownCorpora = ['entries', 'held-out'];

/** The committed figures of all of them. */
export const ownFigures = `${folder}figures.json`;

export function corpusFile(name) {
  return `${folder}${name}.jsonl`;
}

/**
 * The labelled items of a file, one JSON object a line.
 * @throws Error that names the line which is none, or the file that is not there
 */
export function readItems(path) {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new Error(`${path}:${index + 1} is not a JSON object.`);
    }
  });
}
