import type { ConfigProblem } from './config-error.ts';
import { knownWordHint } from './nearest-word.ts';
import type { ConfigDocument } from './parse-config.ts';
import type { ConfigKeys } from './schema-problems.ts';

/** The profiles that a config asks for, for all files or for some, and nobody knows. */
export function profileProblems(
  { data, path, position }: ConfigDocument,
  known: ReadonlySet<string>,
): readonly ConfigProblem[] {
  const asked: readonly { readonly name: string | undefined; readonly keys: ConfigKeys }[] = [
    { name: data.profile, keys: ['profile'] },
    ...(data.overrides ?? []).map(({ profile }, at) => ({
      name: profile,
      keys: ['overrides', at, 'profile'],
    })),
  ];
  return asked.flatMap(({ name, keys }): readonly ConfigProblem[] => {
    if (name === undefined || known.has(name)) return [];
    const hint = knownWordHint(name, known);
    const messages = {
      nl: `er is geen profiel "${name}"${hint.nl}`,
      en: `there is no profile "${name}"${hint.en}`,
    };
    return [{ path, position: position(keys, 'value'), messages }];
  });
}
