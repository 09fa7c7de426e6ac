import type { Language } from '../language.ts';
import { markAsks } from './asks.ts';
import { opensClause } from './clause-openers.ts';
import { doerTags, markDoers } from './doers/mark-doers.ts';
import { markMentions } from './mentions.ts';
import { nounLemmas } from './nouns.ts';
import { markParentNoun } from './parent-noun.ts';
import { markScores } from './scores.ts';
import { joinSeparableVerbs } from './separable.ts';
import { shapeTagNames, shapeTags } from './shapes.ts';
import { markSigns, signTags } from './signs.ts';
import { verbForms } from './verbs.ts';

/** Dutch, as teachers in Flanders and the Netherlands write it. */
export const dutch: Language = {
  code: 'nl',
  nounLemmas,
  verbForms,
  opensClause,
  shapeTags,
  shapes: new Set(shapeTagNames),
  contextTags: new Set(['Participle', 'Imperative', 'ToDo', 'Mention', 'Score', ...doerTags, ...signTags]),
  tagInContext(sentence) {
    joinSeparableVerbs(sentence);
    markAsks(sentence);
    markMentions(sentence);
    markScores(sentence);
    markParentNoun(sentence);
    markDoers(sentence);
    markSigns(sentence);
  },
};
