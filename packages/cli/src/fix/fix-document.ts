import type { Locale, Localized } from '@hwlint/core';
import { trackedCopy } from '../documents/tracked-copy.ts';
import type { LintInput } from '../lint/lint-input.ts';
import type { ReportedNotice } from '../lint/outcome.ts';
import { copyPath } from './copy-path.ts';
import type { Reading } from './fix-file.ts';

/**
 * Puts the fixes of a Word file as tracked changes into a copy beside it; where nothing is to be written, only says that
 * it can. The file itself never changes.
 * @param bytes of the file
 * @returns what to say of it; undefined when no copy can be made
 */
export async function fixDocument(
  first: Reading,
  bytes: Uint8Array,
  input: LintInput,
  { read, locale }: { readonly read: (bytes: Uint8Array) => Promise<Reading>; readonly locale: Locale },
): Promise<ReportedNotice | undefined> {
  if (first.agenda.format !== 'docx' || input.isPacked || !input.isOnDisk) return undefined;
  const judged = ({ agenda, result }: Reading) => ({ agenda, findings: result.findings });
  const copy = await trackedCopy(bytes, judged(first), async (made) => judged(await read(made)));
  if (!copy) return undefined;
  const name = copyPath(input.shown);
  const notice = (code: ReportedNotice['code'], message: string): ReportedNotice => {
    return { code, message, start: null, location: null };
  };
  if (input.writeCopy && !(await input.writeCopy(copy.bytes))) {
    return notice('skipped', isThere(name)[locale]);
  }
  return notice('repaired', told(name, copy, input.writeCopy !== undefined)[locale]);
}

const isThere = (name: string) => ({
  nl: `Niet aangepast: de kopie met wijzigingen, ${name}, is er al. Neem over wat je wilt, en haal ze dan weg of geef ze een andere naam.`,
  en: `Not changed: the copy with changes, ${name}, is there already. Take over what you want, and then remove or rename it.`,
});

function told(
  name: string,
  { made, left }: { readonly made: number; readonly left: number },
  isWritten: boolean,
): Localized {
  const one = made === 1;
  const copy = {
    nl: `als ${one ? 'bijgehouden wijziging' : 'bijgehouden wijzigingen'} in een kopie, ${name}`,
    en: `as ${one ? 'a tracked change' : 'tracked changes'} in a copy, ${name}`,
  };
  const said: Localized = isWritten
    ? {
        nl: `${one ? '1 aanpassing staat' : `${made} aanpassingen staan`} ${copy.nl}: aanvaard wat je wilt in Word of LibreOffice. Dit bestand zelf is niet veranderd.`,
        en: `${one ? '1 fix stands' : `${made} fixes stand`} ${copy.en}: accept what you want in Word or LibreOffice. This file itself was not changed.`,
      }
    : {
        nl: `${one ? '1 aanpassing komt' : `${made} aanpassingen komen`} met --fix ${copy.nl}. Dit bestand zelf verandert niet.`,
        en: `With --fix ${one ? '1 fix goes' : `${made} fixes go`} ${copy.en}. This file itself does not change.`,
      };
  if (left === 0) return said;
  return {
    nl: `${said.nl} ${left === 1 ? 'Eén ander punt pas' : `${left} andere punten pas`} je er zelf in aan.`,
    en: `${said.en} ${left === 1 ? 'One other point is' : `${left} other points are`} for you to change.`,
  };
}
