import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalize } from '../normalize.ts';
import { tokenize } from '../tokenize.ts';
import type { ShortFormData } from './short-form-data.ts';
import { type FindOptions, type ShortFormHit, ShortForms } from './short-forms.ts';
import type { OwnShortForm } from './vocabulary.ts';

const file = new URL('../../../../../rules/nl/lexicon/short-forms.yml', import.meta.url);

/** The short forms of the Dutch pack, for tests. */
export const dutchData = parse(readFileSync(file, 'utf8')) as ShortFormData;

/** A function that finds short forms the way the engine asks for them. */
export function finderFor(own: readonly OwnShortForm[] = [], data = dutchData) {
  const forms = new ShortForms(data, own);
  return (text: string, options?: FindOptions): ShortFormHit[] => {
    const tokens = tokenize(text);
    const infos = tokens.starts.map((start, index) => {
      const raw = text.slice(start, tokens.ends[index]);
      const normal = normalize(raw);
      return { normal, mayBeShort: forms.mayBeShort(raw, normal) };
    });
    return forms.find(text, tokens, infos, options);
  };
}

/** The text with its hits marked: `<subject>` and `[anything else]`. */
export function marked(text: string, hits: readonly ShortFormHit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, kind } of hits.toSorted((a, b) => a.start - b.start)) {
    const [open, close] = kind === 'subject' ? '<>' : '[]';
    result += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return result + text.slice(at);
}
