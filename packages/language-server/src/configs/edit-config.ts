import type { Edit, IgnoredFinding } from '@hwlint/core';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { RuleSeverity } from '../protocol.ts';

/** A short form to add: with its full word, or as one that families know. */
export interface GlossaryAddition {
  readonly short: string;
  readonly full?: string;
  readonly kind: 'subject' | 'general';
  readonly known?: true;
}

/** The edit of a config's text, YAML or JSON, that sets a rule. An empty text gives a new config. */
export function setRule(text: string, rule: string, severity: RuleSeverity): Edit {
  const { root, ofKey } = read(text);
  const rules = ofKey(root, 'rules');
  const ruleSetting = ofKey(rules?.value, rule)?.value;
  if (isScalar(ruleSetting) && ruleSetting.range) {
    const [start, end] = ruleSetting.range;
    return { span: { start, end }, text: severity };
  }
  if (ruleSetting) return rewritten(text, ['rules', rule, 'severity'], severity);
  return inserted(text, rules, root, 'rules', { key: rule, value: severity });
}

/** The edit that adds a short form to the glossary. */
export function addToGlossary(text: string, addition: GlossaryAddition): Edit {
  const { short, full, kind, known } = addition;
  return addToList(text, 'glossary', {
    short,
    ...(full !== undefined && { full }),
    kind,
    ...(known && { known }),
  });
}

/** The edit that sets a finding aside. */
export function addIgnore(text: string, { rule, entryId, text: words, reason = '' }: IgnoredFinding): Edit {
  const where = entryId === undefined ? { text: words ?? '' } : { entryId };
  return addToList(text, 'ignore', { rule, ...where, reason });
}

type Item = Readonly<Record<string, string | boolean>>;

function addToList(text: string, key: string, item: Item): Edit {
  const { root, ofKey } = read(text);
  return inserted(text, ofKey(root, key), root, key, item);
}

interface RuleItem {
  readonly key: string;
  readonly value: string;
}

/** Puts one more thing at the top of a group, so that what stands there stays as it is written. */
function inserted(
  text: string,
  group: Pair<Node, Node> | undefined,
  root: YAMLMap | undefined,
  key: string,
  item: Item | RuleItem,
): Edit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isRule = key === 'rules';
  const lines = (indent: string) =>
    (isRule ? ruleLines(item as RuleItem) : listLines(item as Item)).map((line) => indent + line);
  const isFlow = root?.flow === true;
  if (!group && !isFlow) {
    const gap = text === '' || /[\r\n]$/u.test(text) ? '' : lineEnd;
    const blank = text.trim() === '' ? '' : lineEnd;
    const added = [`${key}:`, ...lines('  '), ''].join(lineEnd);
    return { span: { start: text.length, end: text.length }, text: gap + blank + added };
  }
  const first =
    isMap(group?.value) && isRule
      ? group.value.items[0]?.key
      : isSeq(group?.value)
        ? group.value.items[0]
        : undefined;
  const at = (first as Node | undefined)?.range?.[0];
  const isBlock = group && (isMap(group.value) || isSeq(group.value)) && !(group.value as YAMLMap).flow;
  if (isBlock && at !== undefined) {
    const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    const indent = /^[ ]*/u.exec(text.slice(lineStart, at))?.[0] ?? '';
    return {
      span: { start: lineStart, end: lineStart },
      text: lines(indent)
        .map((line) => line + lineEnd)
        .join(''),
    };
  }
  const isEmpty = group && (group.value === null || (isScalar(group.value) && group.value.value === null));
  if (isEmpty && !isFlow) {
    const keyEnd = group.key.range?.[1] ?? 0;
    const end = /\r?\n|\r|$/gu;
    end.lastIndex = keyEnd;
    const lineStop = end.exec(text)?.index ?? text.length;
    return { span: { start: lineStop, end: lineStop }, text: lineEnd + lines('  ').join(lineEnd) };
  }
  return isRule
    ? rewritten(text, ['rules', (item as RuleItem).key], (item as RuleItem).value)
    : rewritten(text, [key], item, true);
}

function ruleLines({ key, value }: RuleItem): string[] {
  return [`${scalar(key)}: ${value}`];
}

function listLines(item: Item): string[] {
  return Object.entries(item).map(
    ([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${scalar(value)}`,
  );
}

/** On one line, in quotes where YAML needs them. */
function scalar(value: string | boolean): string {
  const plain = stringify(value, { lineWidth: 0 }).trim();
  return /[\r\n]/u.test(plain) ? JSON.stringify(value) : plain;
}

/** The whole text anew, for configs written in a way that leaves no place for one more line: JSON, `{…}`. */
function rewritten(text: string, keys: readonly string[], value: unknown, addsToList = false): Edit {
  const document = parseDocument(text);
  const path = [...keys];
  if (addsToList && isSeq(document.getIn(path))) document.addIn(path, document.createNode(value));
  else document.setIn(path, document.createNode(addsToList ? [value] : value));
  const isJson = /^\s*\{/u.test(text);
  const next = isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 });
  return { span: { start: 0, end: text.length }, text: next };
}

function read(text: string) {
  const { contents } = parseDocument(text);
  const root = isMap(contents) ? (contents as YAMLMap) : undefined;
  const ofKey = (map: unknown, key: string) =>
    isMap(map)
      ? (map.items.find((item) => isScalar(item.key) && item.key.value === key) as
          | Pair<Node, Node>
          | undefined)
      : undefined;
  return { root, ofKey };
}
