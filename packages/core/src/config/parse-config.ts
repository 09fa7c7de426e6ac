import { isAlias, isMap, isScalar, type Node, parseAllDocuments, visit } from 'yaml';
import { type Position, SourceText } from '../agenda/source-text.ts';
import type { ConfigProblem } from './config-error.ts';
import type { ConfigFileData } from './config-file-data.ts';
import { type ConfigKeys, schemaProblems } from './schema-problems.ts';
import { validate } from './validate.generated.js';
import { valueProblems } from './value-problems.ts';
import { yamlProblems } from './yaml-problems.ts';

/** One config file, read and checked by itself. */
export interface ConfigDocument {
  readonly path: string;
  /** Empty when there are problems. */
  readonly data: ConfigFileData;
  readonly problems: readonly ConfigProblem[];
  /** Where a key, or the value behind it, stands in the file; the nearest place above it when it is not there. */
  readonly position: (keys: ConfigKeys, at: 'key' | 'value') => Position;
}

/** Reads the text of a config file, YAML or JSON. Never throws: what is wrong is in `problems`, all of it. */
export function parseConfig(text: string, path: string): ConfigDocument {
  const source = new SourceText(text.replace(/^\uFEFF/, ''));
  const documents = parseAllDocuments(source.text, { prettyErrors: false, logLevel: 'silent' });
  const [document, second] = 'empty' in documents ? [] : documents;
  const root = document?.contents ?? undefined;
  const position: ConfigDocument['position'] = (keys, at) => source.position(offsetOf(root, keys, at));
  const broken = (problems: readonly ConfigProblem[]): ConfigDocument => ({
    path,
    data: {},
    problems,
    position,
  });

  const syntax = yamlProblems([...(document?.errors ?? []), ...(document?.warnings ?? [])], source, path);
  if (syntax.length > 0) return broken(syntax);
  if (second) {
    const messages = { nl: 'een config is één geheel, zonder ---', en: 'a config is one whole, without ---' };
    return broken([{ path, position: source.position(second.range[0]), messages }]);
  }
  const alias = firstAlias(root);
  if (alias) {
    const messages = {
      nl: 'een verwijzing met * wordt niet gelezen: schrijf het uit',
      en: 'a reference with * is not read: write it out',
    };
    return broken([{ path, position: source.position(startOf(alias)), messages }]);
  }

  const data = withoutEmptyGroups(document?.toJS() ?? {});
  const found = validate(data) ? valueProblems(data) : schemaProblems(validate.errors ?? [], data);
  if (found.length > 0 || !validate(data)) {
    return broken(found.map(({ keys, at, messages }) => ({ path, position: position(keys, at), messages })));
  }
  return { path, data, problems: [], position };
}

/** A group of which everything is commented out is as good as absent. */
function withoutEmptyGroups(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const groups = new Set(
    'rules school glossary columns dropColumns profiles ignore overrides packs'.split(' '),
  );
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => value !== null || !groups.has(key)),
  );
}

function firstAlias(root: Node | undefined): Node | undefined {
  let first: Node | undefined;
  if (root) {
    visit(root, (_key, node) => {
      if (!isAlias(node)) return undefined;
      first = node;
      return visit.BREAK;
    });
  }
  return first;
}

function offsetOf(root: Node | undefined, keys: ConfigKeys, at: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [depth, key] of keys.entries()) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    if (pair) {
      offset = startOf(pair.key as Node);
      node = pair.value;
    } else {
      node = isMap(node) ? undefined : (node as { items?: unknown[] } | undefined)?.items?.[Number(key)];
    }
    if (!node) return offset;
    if (depth < keys.length - 1 || at === 'value') offset = startOf(node as Node);
  }
  return offset;
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}
