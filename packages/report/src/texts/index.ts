import { englishTexts } from './en.ts';
import { frenchTexts } from './fr.ts';
import { dutchTexts } from './nl.ts';
import type { ReportLocale, ReportTexts } from './texts.ts';

export const reportTexts: Readonly<Record<ReportLocale, ReportTexts>> = {
  nl: dutchTexts,
  en: englishTexts,
  fr: frenchTexts,
};

export const reportLocales = Object.keys(reportTexts) as ReportLocale[];
