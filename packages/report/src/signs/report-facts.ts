import type { Fact, RulePack } from '@hwlint/core';

/** What the report asks of texts and no rule does. In the form of a file in `rules/nl/facts/`. */
export const reportFacts: readonly Fact[] = [
  {
    id: 'report-plans-work',
    means: 'The child plans its own work, or looks at how it worked: learning to learn and to plan.',
    holds: {
      entry: [
        {
          match:
            '(plan|plant|plannen|plannetje|inplannen) .{0,6} (week|taken|taak|werk|huiswerk|zelf|dag|tijd)',
        },
        { match: '(vul|vult|invullen) .{0,4} (weekplanner|weekplan|weekplanning|planner|planning)' },
        { match: '(maak|maakt|schrijf|teken) .{0,3} (planning|planninkje|weekplanning|stappenplan)' },
        { match: '(bekijk|kijk|neem) .{0,4} (weekplanner|weekplan|planner|planning)' },
        { match: '(vink|vinkt|kruis|kruist|streep|duid) .{0,6} (af|aan) .{0,4} (klaar|gedaan|af|maakte)' },
        {
          match:
            '(kies|bepaal|beslis) .{0,3} (zelf)? .{0,2} (wanneer|welke dag|op welke dag|in welke volgorde)',
        },
        { match: '(verdeel|spreid) .{0,6} (week|dagen|werk|taken)' },
        {
          match:
            '(schrijf|noteer|denk|vertel|bedenk) .{0,5} (hoe je|wat je) .{0,4} (geleerd|leerde|aanpakt|aanpakte|studeert|studeerde|beter)',
        },
        { match: 'leren (leren|plannen|studeren)' },
      ],
    },
    examples: {
      holds: [
        'Plan zelf wanneer je welke taak maakt.',
        'Vul je weekplanner in.',
        'Maak een planning voor de toets.',
        'Noteer wat je geleerd hebt.',
      ],
      fails: ['Teken het plan van de klas.', 'Maak blad 3 af.', 'Leer de woorden.'],
    },
  },
  {
    id: 'report-plain-help',
    means: 'Pictograms, a translation, an interpreter or another language is offered.',
    holds: {
      entry: [
        { match: '(pictogram|pictogrammen|picto|pictos)' },
        { match: '(tolk|tolken)' },
        { match: '(vertaling|vertalingen|vertaald|vertaalde)' },
        {
          match:
            '(in|welke|elke|iedere|uw|je|jouw|jullie) (elke|iedere|eigen)? (taal|talen|thuistaal|moedertaal)',
        },
        { match: '(ook|al|zelfs) .{0,3} weinig nederlands' },
      ],
    },
    examples: {
      holds: [
        'Er zijn tolken en koffie.',
        'Vraag de brief in uw taal.',
        'Bij elke taak staat een pictogram.',
        'Kom gerust, ook als u weinig Nederlands spreekt.',
      ],
      fails: ['Oefen de taal op blad 3.', 'Spreek thuis Nederlands.', 'Maak taal blz. 4.'],
    },
  },
  {
    id: 'report-digital-only',
    means: 'What the text is about is only to be found on a screen.',
    holds: {
      entry: [
        {
          match:
            '(enkel|alleen|uitsluitend|slechts|voortaan) .{0,3} (op|via|in|langs) (de|het|onze)? .{0,1} #Platform',
        },
        { match: '(enkel|alleen|uitsluitend|slechts) .{0,2} (online|digitaal)' },
        {
          match:
            '(enkel|alleen|uitsluitend|slechts) .{0,2} (op|via|in|langs) (de|het|onze|internet)? (website|site|app|internet|mail|platform|facebook|link)',
        },
      ],
    },
    examples: {
      holds: [
        'Alle oefeningen staan enkel nog op Bingel.',
        'Inschrijven kan uitsluitend online.',
        'De brief staat alleen op de website.',
      ],
      fails: ['De brief staat ook op de website.', 'De oefeningen staan op Bingel en in de map.'],
    },
  },
];

/** A pack that can also tell what the report asks. Its rules find what they found. */
export function withReportFacts(pack: RulePack): RulePack {
  const known = packs.get(pack) ?? { ...pack, facts: [...pack.facts, ...reportFacts] };
  packs.set(pack, known);
  return known;
}

const packs = new WeakMap<RulePack, RulePack>();
