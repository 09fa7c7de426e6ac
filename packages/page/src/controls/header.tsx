import type { Locale } from '@hwlint/core';
import type { Texts } from '../texts/index.ts';
import type { Theme } from './theme.ts';

interface HeaderProps {
  readonly texts: Texts;
  readonly theme: Theme;
  readonly onLocale: (locale: Locale) => void;
  readonly onTheme: () => void;
}

const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

export function Header({ texts, theme, onLocale, onTheme }: HeaderProps) {
  return (
    <header class="top">
      <span class="brand" translate={false}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 3h11l3 3v15H5z" />
          <path class="stroke" d="M8 9h8M8 13h8M8 17h4" />
        </svg>
        hwlint
      </span>
      <fieldset class="languages" aria-label={texts.switchLanguage}>
        {languages.map(({ locale, name }) => (
          <button
            key={locale}
            type="button"
            lang={locale}
            aria-pressed={texts.language === locale}
            onClick={() => onLocale(locale)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <button type="button" class="quiet theme" onClick={onTheme}>
        {theme === 'dark' ? texts.theme.toLight : texts.theme.toDark}
      </button>
    </header>
  );
}
