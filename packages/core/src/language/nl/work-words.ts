/** What schoolwork is called when it is asked for, as `infinitive:stem`. */
const verbs = `
  maken:maak leren:leer studeren:studeer lezen:lees schrijven:schrijf oefenen:oefen tekenen:teken kleuren:kleur
  knippen:knip plakken:plak kleven:kleef kiezen:kies zoeken:zoek opzoeken:zoek noteren:noteer herhalen:herhaal
  onderstrepen:onderstreep omcirkelen:omcirkel invullen:vul aanvullen:vul afwerken:werk inoefenen:oefen
  voorbereiden:bereid bekijken:bekijk verbeteren:verbeter rekenen:reken uitrekenen:reken oplossen:los
  overschrijven:schrijf overlopen:overloop beantwoorden:beantwoord bedenken:bedenk verzamelen:verzamel meten:meet
  wegen:weeg beluisteren:beluister nazeggen:zeg opvragen:vraag overhoren:overhoor interviewen:interview
  bouwen:bouw ontwerpen:ontwerp afdrukken:druk printen:print uitprinten:print uploaden:upload mailen:mail
  doorsturen:stuur herlezen:herlees doornemen:neem samenvatten:vat memoriseren:memoriseer kennen:ken
  vergelijken:vergelijk tellen:tel splitsen:splits instuderen:studeer opstellen:stel verwerken:verwerk
  opmeten:meet aanduiden:duid opschrijven:schrijf versieren:versier verven:verf filmen:film markeren:markeer
  verklaren:verklaar vertalen:vertaal aflezen:lees voorstellen:stel presenteren:presenteer opkuisen:kuis
  opruimen:ruim nalezen:lees dicteren:dicteer vertellen:vertel luisteren:luister plannen:plan onthouden:onthoud
  bakken:bak schetsen:schets schatten:schat volgen:volg klikken:klik bezoeken:bezoek hernemen:herneem
  downloaden:download kopen:koop klaarleggen:leg
`;

const pairs = verbs
  .trim()
  .split(/\s+/u)
  .map((pair) => pair.split(':'));

/** "maken", "inoefenen": what a telegraphic line ends in. */
export const workInfinitives: readonly string[] = pairs.map(([infinitive = '']) => infinitive);

/** "maak", "oefen": what a command starts with. */
export const workStems: readonly string[] = [...new Set(pairs.map(([, stem = '']) => stem))];

/** Verbs and subjects on which an infinitive at the end of their clause depends: it is no order then. */
export const auxiliaries: readonly string[] = [
  ...['mag', 'mogen', 'kan', 'kunnen', 'zal', 'zullen', 'wil', 'willen', 'gaat', 'gaan', 'ging', 'gingen'],
  ...['laat', 'laten', 'heeft', 'hebben', 'hoeft', 'hoeven', 'komen', 'leert', 'leren', 'helpt', 'helpen'],
  ...['we', 'wij', 'ik', 'ze', 'zij', 'ouders'],
];

/** Words right before an infinitive that make it a noun or part of "om te lezen". */
export const nounMakers: readonly string[] = [
  ...[
    'te',
    'het',
    'dit',
    'dat',
    'om',
    'aan',
    'bij',
    'van',
    'voor',
    'na',
    'door',
    'met',
    'zonder',
    'tot',
    'naar',
  ],
];

/** Who works, right before the verb: "je maakt", "de kinderen schrijven", "iedereen leest". */
export const workers: readonly string[] = [
  ...['je', 'jij', 'jullie', 'kind', 'kinderen', 'leerling', 'leerlingen', 'iedereen', 'groepje'],
];

/** What a number behind it makes a place in a book or an exercise. */
export const workPlaces: readonly string[] = [
  ...[
    'blz',
    'bladz',
    'bladzijde',
    'bladzijden',
    'p',
    'pag',
    'pagina',
    'oef',
    'oefening',
    'oefeningen',
    'opg',
  ],
  ...[
    'blad',
    'werkblad',
    'rekenblad',
    'taalblad',
    'leesblad',
    'hfst',
    'hoofdstuk',
    'woordpakket',
    'wp',
    'bundel',
  ],
];

/** Words of handing in. */
export const handInWords: readonly string[] = [
  ...['afgeven', 'afgegeven', 'inleveren', 'ingeleverd', 'indienen', 'ingediend', 'deadline', 'ten laatste'],
  ...['af te geven', 'in te leveren', 'in te dienen', 'te laat'],
];

/** What tests are called, also as the last part of a compound ("WO-toets", "tempotoets"). */
export const testNouns: readonly string[] = [
  ...['toets', 'toetsen', 'toetsje', 'toetsjes', 'dictee', 'dictees', 'examen', 'examens', 'overhoring'],
  ...['overhoringen', 'proefwerk', 'proefwerken', 'repetitie', 'repetities', 'test', 'testje'],
];

/** What a child makes, when it is called the child's: "je werkstuk", "jullie affiche". */
export const workPieces: readonly string[] = [
  ...['werkstuk', 'spreekbeurt', 'presentatie', 'boekbespreking', 'taak', 'huistaak', 'huiswerk', 'opdracht'],
  ...[
    'project',
    'maquette',
    'affiche',
    'poster',
    'verslag',
    'bundel',
    'groepswerk',
    'portfolio',
    'leesfiche',
  ],
];

/** What may follow for who did well or badly. */
export const consequences: readonly string[] = [
  ...['punten', 'punt', 'nul', 'score', 'rapport', 'quotering', 'gequoteerd', 'beoordeeld', 'beoordeling'],
  ...['strafwerk', 'strafstudie', 'straf', 'nablijven', 'nota', 'speeltijd', 'middagpauze', 'inhalen'],
];
