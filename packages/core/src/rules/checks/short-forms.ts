import type { ShortFormHit } from '../../language/short-forms/short-forms.ts';
import type { Hit, TextEdit } from '../../lint/hit.ts';
import type { Rule } from '../rule.ts';
import type { TextCheck, TextView } from './check.ts';

/** School subjects by a short form that no translation app knows. */
export const subjectShortForms: TextCheck = (view, rule) => hitsOfKind(view, rule, 'subject');

/** Any other short form or code. */
export const generalShortForms: TextCheck = (view, rule) => hitsOfKind(view, rule, 'general');

function hitsOfKind({ analysis, pack, isLabel }: TextView, rule: Rule, kind: ShortFormHit['kind']): Hit[] {
  return analysis
    .shortForms(() => pack.shortForms.find(analysis.text, analysis.tokens, analysis.infos, { isLabel }))
    .filter((found) => found.kind === kind)
    .map((found) => toHit(found, rule));
}

/** One full word is a fix, at all places at once; several are suggestions. */
function toHit(found: ShortFormHit, rule: Rule): Hit {
  const changes = found.replacements.map((_, choice) => editsFor(found, choice));
  const [only] = changes;
  const isCertain = found.isCertain && only !== undefined && changes.length === 1;
  return {
    rule,
    start: found.start,
    end: found.end,
    related: found.related,
    values: { full: found.full.join(' / ') },
    ...(isCertain ? { fix: only } : {}),
    choices: isCertain ? [] : changes,
    liftedBy: [],
    shortForm: found.form,
    appendAt: found.end,
  };
}

function editsFor(found: ShortFormHit, choice: number): TextEdit[] {
  return [found, ...found.related].flatMap(({ start, end, replacements }) => {
    const text = replacements[choice];
    return text === undefined ? [] : [{ start, end, text }];
  });
}
