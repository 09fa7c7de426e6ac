import {
  builtInRules,
  ConfigError,
  type ConfigHost,
  ConfigResolver,
  type Locale,
  SourceText,
} from '@hwlint/core';
import type { Problem } from './linted.ts';

/**
 * What is wrong in the text of a config, each problem at its place.
 * @param path of the config in the host's files, of which it takes the place
 */
export async function lintConfig(
  text: string,
  path: string,
  host: ConfigHost,
  locale: Locale,
): Promise<Problem[]> {
  const edited: ConfigHost = {
    ...host,
    readText: (wanted) => (wanted === path ? Promise.resolve(text) : host.readText(wanted)),
  };
  try {
    await new ConfigResolver(edited, { configPath: path, knownRules: builtInRules() }).resolve(path);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const source = new SourceText(text);
    return error.problems.map(({ path: at, position, messages }) => {
      const start = at === path ? (position?.offset ?? 0) : 0;
      const message = at === path ? messages[locale] : `${at}: ${messages[locale]}`;
      return { start, end: endOfWord(source.text, start), message, kind: 'failed' };
    });
  }
}

/** Where the key, value or quoted text that starts at `start` ends: on the same line. */
function endOfWord(text: string, start: number): number {
  const word = /"[^"\r\n]*"|'[^'\r\n]*'|[^\s:,\]}#][^:,\]}#\r\n]*/uy;
  word.lastIndex = start;
  const found = word.exec(text)?.[0].trimEnd() ?? '';
  return start + found.length;
}
