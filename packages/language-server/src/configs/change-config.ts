import type { Edit } from '@hwlint/core';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
} from 'yaml';
import { lineStartAt } from '../documents/line-start.ts';

/** Keys and indices from the top of a config. */
export type NodePath = readonly (string | number)[];

type Value = string | boolean;

/** Sets a key of a group. */
interface SetKey {
  readonly in: NodePath;
  readonly key: string;
  readonly value: Value;
}

/** Adds to a list. */
interface AddItem {
  readonly in: NodePath;
  readonly item: Readonly<Record<string, Value>>;
}

export type ConfigChange = SetKey | AddItem;

/**
 * The edits that make some changes in a config's text. What stands there stays as it is written, comments too: one more
 * line at the top of a group, or another word behind a key. Only where the way in which it is written leaves no place for a line
 * (JSON, `{…}`) it is written anew.
 */
export function editsFor(text: string, changes: readonly ConfigChange[]): readonly Edit[] {
  const document = parseDocument(text);
  const edits = changes.map((change) => editInPlace(text, document, change));
  const inPlace = edits.filter((edit) => edit !== undefined);
  return inPlace.length === edits.length ? inPlace : [rewritten(text, document, changes)];
}

/** What stands behind a key; undefined where that is nothing, or the node is no group. */
export function valueAt(node: unknown, key: string): Node | undefined {
  return pairOf(node, key)?.value ?? undefined;
}

function pairOf(node: unknown, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isScalar(item.key) && item.key.value === key) as
    | Pair<Node, Node | null>
    | undefined;
}

/** Undefined where it can be done only by writing the text anew. */
function editInPlace(text: string, document: Document, change: ConfigChange): Edit | undefined {
  const group = document.getIn(change.in, true);
  const old = 'key' in change ? valueAt(group, change.key) : undefined;
  if (old) return isScalar(old) && 'key' in change ? replaced(text, old, change.value) : undefined;
  const root = document.contents;
  const isWritten = isScalar(root) && root.source !== '';
  if (isWritten || (isCollection(root) && root.flow)) return undefined;
  const lines = linesOf(change);
  if (group === undefined) {
    const [name, ...deeper] = change.in;
    return deeper.length === 0 ? appended(text, String(name), lines) : undefined;
  }
  if (isScalar(group) && group.value === null && change.in.length === 1) {
    return filled(text, group, lines);
  }
  return typeof change.in.at(-1) === 'number' ? undefined : onTop(text, group, lines);
}

/** Another value in the place of one; behind its key where none is written. */
function replaced(text: string, { range }: Scalar, value: Value): Edit | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const written = isJson(text) ? JSON.stringify(value) : scalar(value);
  if (start < end) return { span: { start, end }, text: written };
  const before = text[start - 1] === ':' ? ' ' : '';
  const after = text[start] === '#' ? ' ' : '';
  return { span: { start, end }, text: before + written + after };
}

/** A new group at the end; before the line `...`, which ends a document. */
function appended(text: string, key: string, lines: readonly string[]): Edit {
  const end = /^\.\.\.(?:\s|$)/mu.exec(text)?.index ?? text.length;
  const before = text.slice(0, end);
  const lineEnd = lineEndOf(text);
  const gap = before === '' || /[\r\n]$/u.test(before) ? '' : lineEnd;
  const blank = before.trim() === '' ? '' : lineEnd;
  const added = [`${key}:`, ...indented(lines, '  '), ''].join(lineEnd);
  return { span: { start: end, end }, text: gap + blank + added };
}

/** A group of which nothing is written yet, or `~`: a comment behind it stays where it is. */
function filled(text: string, { range }: Scalar, lines: readonly string[]): Edit | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const rest = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const head = text.slice(lineStartAt(text, start), start);
  const spaces = rest.trim() === '' ? (/[ \t]*$/u.exec(head)?.[0].length ?? 0) : 0;
  const lineEnd = lineEndOf(text);
  return {
    span: { start: start - spaces, end: end + rest.length },
    text: [rest.trim(), ...indented(lines, '  ')].join(lineEnd),
  };
}

/** Above what stands first in a group whose members have lines of their own. */
function onTop(text: string, group: unknown, lines: readonly string[]): Edit | undefined {
  if (!isCollection(group) || group.flow) return undefined;
  const first = isMap(group) ? group.items[0]?.key : group.items[0];
  const at = (first as Node | undefined)?.range?.[0];
  if (at === undefined) return undefined;
  const start = lineStartAt(text, at);
  const indent = /^ */u.exec(text.slice(start, at))?.[0] ?? '';
  const lineEnd = lineEndOf(text);
  const added = indented(lines, indent).map((line) => line + lineEnd);
  return { span: { start, end: start }, text: added.join('') };
}

/** The whole text anew. */
function rewritten(text: string, document: Document, changes: readonly ConfigChange[]): Edit {
  if (isScalar(document.contents)) document.contents = null;
  for (const change of changes) {
    const group = document.getIn(change.in, true);
    if ('item' in change) {
      const item = document.createNode(change.item);
      if (isSeq(group)) group.add(item);
      else document.setIn(change.in, document.createNode([item]));
    } else if (isMap(group)) group.set(change.key, document.createNode(change.value));
    else document.setIn(change.in, document.createNode({ [change.key]: change.value }));
  }
  const next = isJson(text)
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0 });
  return { span: { start: 0, end: text.length }, text: next };
}

function linesOf(change: ConfigChange): readonly string[] {
  if ('key' in change) return [`${change.key}: ${scalar(change.value)}`];
  return Object.entries(change.item).map(
    ([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${scalar(value)}`,
  );
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => indent + line);
}

/** On one line, in quotes where YAML needs them. */
function scalar(value: Value): string {
  const plain = stringify(value, { lineWidth: 0 }).trim();
  return /[\r\n]/u.test(plain) ? JSON.stringify(value) : plain;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** YAML that looks like JSON may have comments, or words without quotes: that is no JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
