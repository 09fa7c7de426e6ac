/** How prose starts that greets, thanks, closes or tells. Lower case. */
export const talkOpenings: readonly string[] = [
  ...[
    'beste ouder',
    'beste ouders',
    'beste mama',
    'lieve ouders',
    'lieve mama',
    'lieve kinderen',
    'dag ouders',
  ],
  ...[
    'beste kinderen',
    'beste leerlingen',
    'lieve leerlingen',
    'dag allemaal',
    'dag kinderen',
    'geachte',
    'hallo',
  ],
  ...['vriendelijke groet', 'vriendelijke groeten', 'met vriendelijke groet', 'met vriendelijke groeten'],
  ...['groetjes', 'groeten', 'hartelijke groet', 'hartelijke groeten', 'veel liefs', 'tot maandag'],
  ...['tot volgende week', 'tot binnenkort', 'fijn weekend', 'prettig weekend', 'fijne vakantie'],
  ...['prettige vakantie', 'veel plezier', 'succes', 'veel succes', 'proficiat', 'hoera', 'welkom'],
  ...['bedankt', 'dank u', 'dank je', 'dankjewel', 'dankuwel', 'heel erg bedankt', 'alvast bedankt'],
  ...['vragen\\?', 'nog vragen', 'heeft u vragen', 'hebt u vragen', 'heb je vragen', 'wij missen jullie'],
  ...['we missen jullie', 'vorige week', 'afgelopen', 'gisteren', 'we gingen', 'wij gingen', 'we waren'],
  ...['wij waren', 'wat was het', 'handtekening', 'gezien door'],
];

/** How a message starts that says itself that it is one. */
export const noticeOpenings: readonly string[] = [
  'bericht van',
  'berichtje van',
  'mededeling',
  'ter info',
  'nota van',
];

/** How something is asked along to school, as a verb at the end or in two parts. */
export const bringVerbs: readonly string[] = [
  ...['meebrengen', 'meenemen', 'meegeven', 'mee te brengen', 'mee te nemen', 'mee te geven', 'bijhebben'],
];

/** The first parts of such a verb, with "mee" or "bij" further on. */
export const bringStems: readonly string[] = [
  ...[
    'breng',
    'brengt',
    'brengen',
    'neem',
    'neemt',
    'nemen',
    'geef',
    'geeft',
    'geven',
    'steek',
    'heb',
    'heeft',
  ],
];
