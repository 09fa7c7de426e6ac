import type { YAMLError } from 'yaml';
import type { SourceText } from '../agenda/source-text.ts';
import type { Localized } from '../locale.ts';
import type { ConfigProblem } from './config-error.ts';

const tooDeep = 'RESOURCE_EXHAUSTION';

const messages: Readonly<Record<string, Localized>> = {
  BAD_INDENT: {
    nl: 'hier klopt het inspringen niet, of een haakje is niet gesloten',
    en: 'the indentation is wrong here, or a bracket is not closed',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: 'twee keer een dubbele punt op één regel: zet de waarde tussen aanhalingstekens',
    en: 'two colons on one line: put the value in quotes',
  },
  DUPLICATE_KEY: { nl: 'deze sleutel staat er twee keer', en: 'this key is there twice' },
  MISSING_CHAR: { nl: 'hier ontbreekt een teken', en: 'a character is missing here' },
  TAB_AS_INDENT: {
    nl: 'een tab om in te springen: gebruik spaties',
    en: 'a tab as indentation: use spaces',
  },
  TAG_RESOLVE_FAILED: {
    nl: 'een config is alleen tekst en cijfers; dit !-label wordt niet gelezen',
    en: 'a config is text and numbers only; this !-tag is not read',
  },
  [tooDeep]: { nl: 'hier staat te veel in elkaar', en: 'this is nested too deeply' },
};

/** What the YAML parser says, one problem a line, in words for people. */
export function yamlProblems(
  errors: readonly YAMLError[],
  source: SourceText,
  path: string,
): ConfigProblem[] {
  const exhausted = errors.find((error) => error.code === tooDeep);
  const problems = new Map<number, ConfigProblem>();
  for (const error of exhausted ? [exhausted] : errors) {
    const position = source.position(error.pos[0]);
    if (problems.has(position.line)) continue;
    problems.set(position.line, {
      path,
      position,
      messages: messages[error.code] ?? {
        nl: `dit is geen geldige YAML (${error.message})`,
        en: `this is not valid YAML (${error.message})`,
      },
    });
  }
  return [...problems.values()];
}
