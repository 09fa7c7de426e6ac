import type { Locale } from '../../../language-server/src/protocol.ts';
import dutch from '../../l10n/bundle.l10n.nl.json' with { type: 'json' };

let texts: Readonly<Record<string, string>> = {};

/** Sets the language of all texts of the extension from here on. */
export function speak(locale: Locale): void {
  texts = locale === 'nl' ? dutch : {};
}

/**
 * A text of the extension in the language that is spoken. In the code it stands in English; its Dutch stands in
 * `l10n/bundle.l10n.nl.json`, in the form that VS Code's own `l10n.t` reads. That one knows the language of the editor
 * only, and VS Code has none in Dutch.
 * @param values go in the places of `{0}`, `{1}` …
 */
export function t(text: string, ...values: readonly (string | number)[]): string {
  return (texts[text] ?? text).replace(/\{(\d+)\}/gu, (whole, index) =>
    String(values[Number(index)] ?? whole),
  );
}
