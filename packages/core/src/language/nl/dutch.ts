import type { Language } from '../language.ts';
import { markAsks } from './asks.ts';
import { markMentions } from './mentions.ts';
import { nounLemmas } from './nouns.ts';
import { markScores } from './scores.ts';
import { joinSeparableVerbs } from './separable.ts';
import { shapeTagNames, shapeTags } from './shapes.ts';
import { verbForms } from './verbs.ts';

/** Dutch, as teachers in Flanders and the Netherlands write it. */
export const dutch: Language = {
  code: 'nl',
  nounLemmas,
  verbForms,
  clauseOpeners: new Set(
    'maar want dus terwijl zodat omdat als wanneer indien tenzij zodra voordat vooraleer waarna daarna nadat zolang dan'.split(
      ' ',
    ),
  ),
  shapeTags,
  shapes: new Set(shapeTagNames),
  contextTags: new Set(['Imperative', 'ToDo', 'Mention', 'Score']),
  tagInContext(sentence) {
    joinSeparableVerbs(sentence);
    markAsks(sentence);
    markMentions(sentence);
    markScores(sentence);
  },
};
