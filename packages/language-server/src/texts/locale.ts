import type { Locale } from '../protocol.ts';

/** The language that a tag such as `nl-BE` names, when it is one that the server speaks. */
export function localeOf(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  const [, language] = /^(nl|en)(?:[-_]|$)/iu.exec(tag) ?? [];
  return language?.toLowerCase() as Locale | undefined;
}
