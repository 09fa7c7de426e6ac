import { CompletionItemKind } from 'vscode-languageserver';
import type { Linted } from '../lint/linted.ts';
import { type ConfigNode, configKeys } from './config-keys.ts';
import { configPlace } from './config-place.ts';
import type { OfferedWord, OfferedWords } from './offered-word.ts';

/** Keys, values and ids of rules in a YAML config. */
export function configWords(text: string, offset: number, linted: Linted): OfferedWords | undefined {
  const place = configPlace(text, offset);
  const node = place?.path.reduce<ConfigNode | undefined>(below, configKeys);
  if (!place || !node) return undefined;
  const { locale, pack } = linted;
  const rules = pack.rules.map((rule): OfferedWord => {
    return {
      label: rule.id,
      ...(place.at === 'key' && { text: `${rule.id}: ` }),
      kind: CompletionItemKind.EnumMember,
      says: rule.title[locale],
    };
  });
  const isItem = place.at === 'key' && place.path.at(-1) === '[]' && !node.keys;
  if (place.at === 'value' || isItem) {
    const values = (node.values ?? []).map(
      (label): OfferedWord => ({ label, kind: CompletionItemKind.Value }),
    );
    return { start: place.start, words: node.namesRules && !node.anyKey ? rules : values };
  }
  const keys = Object.entries(node.keys ?? {}).map(([label, { says }]): OfferedWord => {
    return {
      label,
      text: `${label}: `,
      kind: CompletionItemKind.Property,
      ...(says && { says: says[locale] }),
    };
  });
  return { start: place.start, words: node.namesRules ? [...rules, ...keys] : keys };
}

/** What the table says of a key, for a hover. */
export function configKeyAt(text: string, offset: number): ConfigNode | undefined {
  const end = offset + (/^[\w$]*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
  const place = configPlace(text, end);
  if (place?.at !== 'key') return undefined;
  const key = text.slice(place.start, end);
  return place.path.reduce<ConfigNode | undefined>(below, configKeys)?.keys?.[key];
}

function below(node: ConfigNode | undefined, key: string): ConfigNode | undefined {
  if (key === '[]') return node?.items;
  return node?.keys && Object.hasOwn(node.keys, key) ? node.keys[key] : node?.anyKey;
}
