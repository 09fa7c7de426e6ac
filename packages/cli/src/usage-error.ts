import { knownWordHint, type Localized } from '@hwlint/core';
import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';

/** What is wrong with how the program was called, in our own words. `words` are what commander quotes. */
const sentences: Readonly<Record<string, (words: readonly string[]) => Localized>> = {
  'commander.optionMissingArgument': ([flags = '']) => ({
    nl: `bij ${flags} ontbreekt een waarde`,
    en: `${flags} lacks a value`,
  }),
  'commander.missingArgument': ([name = '']) => ({
    nl: `er ontbreekt iets: ${name}`,
    en: `something is missing: ${name}`,
  }),
  'commander.excessArguments': ([command = '']) => ({
    nl: `te veel woorden achter "${command}"`,
    en: `too many words behind "${command}"`,
  }),
};

/** Which command was called. */
export interface CalledCommand {
  /** As it is typed: "hwlint report". */
  readonly path: string;
  /** Long flags that it takes. */
  readonly flags: readonly string[];
}

/** A commander error as one of ours; anything else as it is. */
export function translateUsageError(error: unknown, command: CalledCommand): unknown {
  if (!(error instanceof CommanderError)) return error;
  const words = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (error.code === 'commander.unknownOption') return unknownOption(words[0] ?? '', command);
  const sentence = sentences[error.code];
  return sentence ? new CliError(sentence(words)) : error;
}

function unknownOption(flag: string, { path, flags }: CalledCommand): CliError {
  const hint = knownWordHint(flag, flags);
  const help = { nl: `; ${path} --help toont wat er is`, en: `; ${path} --help shows what there is` };
  return new CliError({
    nl: `onbekende optie ${flag}${hint.nl || help.nl}`,
    en: `unknown option ${flag}${hint.en || help.en}`,
  });
}
