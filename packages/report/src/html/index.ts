import { englishTexts } from '../texts/en.ts';
import { dutchTexts } from '../texts/nl.ts';

export { html } from './html.ts';

/** The languages that an editor speaks. */
export const editorTexts = { nl: dutchTexts, en: englishTexts };
