/** Words of which one, in the head of a column, tells that names of people stand below it. Without accents. */
const people = new Set(
  `naam namen name names voornaam voornamen achternaam achternamen familienaam roepnaam firstname lastname surname
    fullname forename givenname familyname
    leerkracht leerkrachten klasleerkracht zorgleerkracht leraar leraren lerares lesgever lesgevers docent docenten juf juffen
    juffrouw meester meesters titularis titularissen klastitularis mentor mentoren mentors coteacher zorgcoach
    zorgcoordinator begeleider begeleiders directeur teacher teachers tutor tutors
    leerling leerlingen leerlinge leerlingnaam leerlingennaam lln student studenten students pupil pupils kinderen child
    children
    ouder ouders mama papa moeder vader voogd parent parents
    email emails mail mailadres emailadres emailaddress gsm gsmnummer telefoon telefoonnummer phone adres address
    gebruiker gebruikersnaam user username auteur author eigenaar owner creator organiser organizer organisers
    organizers`.split(/\s+/),
);
/** Words that stand beside one of those and change nothing about it: "Naam van het kind", "Co-teacher", "Naam + klas". */
const beside = new Set(
  `de het een en of van voor the of and mijn je jouw haar zijn uw eerste tweede derde vierde vijfde first second last e
    co kind klas groep nr nummer no s`.split(/\s+/),
);

/**
 * Whether the head of a column or the name of a member says that people stand below it: "Naam", "Leerling 1",
 * "Co-teacher", "Leerling(en)", "Naam van de ouder". One that names something beside them ("Naam opdracht") does not,
 * nor does "Kind", which is English for what sort of entry it is.
 */
export function namesPeople(name: string): boolean {
  if (name.length > longestName) return false;
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (people.has(words.join(''))) return true;
  return (
    words.some((word) => people.has(word)) && words.every((word) => people.has(word) || beside.has(word))
  );
}

/** In characters. */
const longestName = 60;
