import { CompletionItemKind } from 'vscode-languageserver';
import { nameIn } from '../files/locations.ts';
import type { Linted } from '../lint/linted.ts';
import { type ConfigNode, configKeys } from './config-keys.ts';
import { type ConfigPlace, configPlace } from './config-place.ts';
import type { OfferedWord, OfferedWords } from './offered-word.ts';

/** Keys, values and ids of rules in a config. Keys that stand there already are not offered again. */
export function configWords(text: string, offset: number, linted: Linted): OfferedWords | undefined {
  const place = configPlace(text, offset);
  const node = place?.path.reduce<ConfigNode | undefined>(below, configKeys);
  if (!place || !node) return undefined;
  const { start, end } = place;
  const isItem = place.at === 'key' && place.path.at(-1) === '[]' && !node.keys;
  const isKey = place.at === 'key' && !isItem;
  const isJson = nameIn(linted.uri).endsWith('.json');
  const written = new Set(place.written);
  const words = (isKey ? keysOf(node, linted) : valuesOf(node, linted))
    .filter(({ label }) => !isKey || !written.has(label))
    .map((word) => ({ ...word, text: asWritten(word.label, { ...place, isKey, isJson }, text) }));
  return { start, end, words };
}

function keysOf(node: ConfigNode, linted: Linted): readonly OfferedWord[] {
  const keys = Object.entries(node.keys ?? {}).map(([label, { says }]): OfferedWord => {
    return { label, kind: CompletionItemKind.Property, ...(says && { says: says[linted.locale] }) };
  });
  return node.namesRules ? [...rulesOf(linted), ...keys] : keys;
}

function valuesOf(node: ConfigNode, linted: Linted): readonly OfferedWord[] {
  if (node.namesRules && !node.anyKey) return rulesOf(linted);
  return (node.values ?? []).map((label) => ({ label, kind: CompletionItemKind.Value }));
}

function rulesOf({ locale, pack }: Linted): readonly OfferedWord[] {
  return pack.rules.map(({ id, title }) => {
    return { label: id, kind: CompletionItemKind.EnumMember, says: title[locale] };
  });
}

/** A word with the quotation marks that JSON wants or that are there, and the colon behind a key. */
function asWritten(
  word: string,
  { quote, end, isKey, isJson }: ConfigPlace & { readonly isKey: boolean; readonly isJson: boolean },
  text: string,
): string {
  const needsNone = !isKey && /^(?:true|false)$/u.test(word);
  const mark = quote ?? (isJson && !needsNone ? '"' : '');
  const hasColon = /^[ \t]*:/u.test(text.slice(end, end + 20));
  return mark + word + mark + (isKey && !hasColon ? ': ' : '');
}

/** What the table says of a key, for a hover. */
export function configKeyAt(text: string, offset: number): ConfigNode | undefined {
  const end = offset + (/^[\w$]*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
  const place = configPlace(text, end);
  if (place?.at !== 'key') return undefined;
  const key = text.slice(place.start, end).replace(/^["']/u, '');
  return place.path.reduce<ConfigNode | undefined>(below, configKeys)?.keys?.[key];
}

function below(node: ConfigNode | undefined, key: string): ConfigNode | undefined {
  if (key === '[]') return node?.items;
  return node?.keys && Object.hasOwn(node.keys, key) ? node.keys[key] : node?.anyKey;
}
