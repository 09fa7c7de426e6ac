import type { Root } from 'mdast';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../../agenda/mapped-text.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { type PlanField, planFields } from '../plan/front-matter-fields.ts';
import { ReadError } from '../read-error.ts';
import { spanOf } from './span-of.ts';

/** A value in the front matter, as written, without quotes. */
export interface YamlField {
  readonly text: string;
  readonly key: string;
  /** Where the value stands in the source. */
  readonly span: Span;
}

/**
 * The fields of a plan in the YAML block at the top of a file. Keys that mean nothing here are for other programs.
 * @throws ReadError when the block is no YAML, or no list of keys and values.
 */
export function yamlFields(tree: Root, source: SourceText, path: string): ReadonlyMap<PlanField, YamlField> {
  const fields = new Map<PlanField, YamlField>();
  const node = tree.children.find((child) => child.type === 'yaml');
  if (!node || node.value.trim() === '') return fields;
  const { start } = spanOf(node);
  const base =
    start + (/^---[ \t]*(?:\r\n|\r|\n)/u.exec(source.text.slice(start, start + 200))?.[0].length ?? 0);
  const document = parseDocument(node.value, { prettyErrors: false });
  const error = document.errors[0];
  if (error) throw brokenYaml(source, path, base + error.pos[0]);
  if (document.contents === null) return fields;
  if (!isMap(document.contents)) throw brokenYaml(source, path, base);
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || value.value === null || !value.range) continue;
    const name = String(key.value);
    const field = planFields.get(name.toLowerCase().replace(/[\s_-]/gu, ''));
    const text = (value.source ?? String(value.value)).trim();
    const span = { start: base + value.range[0], end: base + value.range[1] };
    if (field && text !== '') fields.set(field, { text, key: name, span });
  }
  return fields;
}

function brokenYaml(source: SourceText, path: string, at: number): ReadError {
  const messages = {
    nl: 'De gegevens bovenaan, tussen de regels met ---, zijn niet te lezen. Schrijf er op elke regel een naam, een dubbelepunt en een waarde, bijvoorbeeld "klas: 4A".',
    en: 'The data at the top, between the lines with ---, cannot be read. Write a name, a colon and a value on each line, such as "class: 4A".',
  };
  return new ReadError(messages, path, source.position(at));
}
