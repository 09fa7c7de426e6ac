import type { EntryField } from '../reader.ts';

/**
 * The names that exports and teachers give to columns, per field, as {@link headerKey} writes them.
 * Dutch and English, with the field names of Google Classroom, Microsoft Graph, Somtoday, Smartschool
 * clients and the Ed-Fi LMS model. `ignore` holds columns that name people, which are never read, and
 * columns that hold no words for families.
 */
export const headerNames: Readonly<Record<EntryField, string>> = {
  id: `id uid nr nummer number volgnummer taakid opdrachtid entryid taskid assignmentid lessonid momentid
    sourcesystemidentifier`,
  title: `titel title onderwerp lesonderwerp summary displayname label kop hoofding naamopdracht naamtaak
    taaknaam opdrachtnaam assignmentname taskname`,
  text: `tekst text omschrijving omschrijvingen beschrijving opdracht opdrachten taak taken huistaak huistaken
    huiswerk thuiswerk inhoud lesinhoud wat watdoen tedoen todo uitleg toelichting bericht mededeling
    mededelingen instructie instructies materiaal materialen benodigdheden meebrengen meetebrengen
    description descriptions assignment assignments task tasks homework instruction instructions
    instructionscontent content contents details body message materials assignmentdescription`,
  subject: `vak vakken vaknaam lesvak leergebied subject subjects course courses coursetitle coursename`,
  class: `klas klassen klasgroep klasnaam groep groepen class classes classname group groups`,
  grade: `leerjaar leerjaren studiejaar jaarlaag grade grades gradelevel`,
  kind: `soort type kind soorttaak typetaak taaktype huiswerktype categorie category categories tasktype
    assignmenttype assignmentcategory`,
  date: `datum date dag day lesdatum lesdag datumtijd weekdag weekday wanneer when start begin startdatum
    begindatum startdate starttime startdatetime dtstart`,
  given: `gegeven gegevenop opgegeven opgegevenop datumgegeven opgavedatum aangemaakt aangemaaktop uitgedeeld
    created createdat createdon createddatetime creationtime given givenon assigned assignedon assigneddate
    assigneddatetime sourcecreatedate`,
  due: `tegen tegenwanneer deadline inleverdatum inleveren inleverentegen indienen indienentegen indiendatum
    afgeven afgeventegen afgeefdatum klaartegen klaar uiterlijk einddatum due dueon duedate duetime
    duedatetime enddate enddatetime handinby`,
  week: `week weken weeknr weeknummer weekno weeknumber lesweek schoolweek kalenderweek`,
  school: `school schoolnaam schoolname instelling vestiging`,
  ignore: `naam namen name names voornaam achternaam familienaam firstname lastname surname fullname
    leerkracht leerkrachten leraar leraren lerares lesgever lesgevers docent docenten juf meester teacher
    teachers leerling leerlingen lln student students pupil pupils kinderen child children
    ouder ouders parent parents email emails mail mailadres emailadres emailaddress gsm telefoon phone
    adres address gebruiker gebruikersnaam user username userid auteur author eigenaar owner creator
    creatoruserid organiser organizers organisers opmerkingleerkracht
    courseid classid topicid state status url link weburl alternatelink updatetime updated updatedat
    lastmodifieddate createdate maxpoints worktype submissiontype sourcesystem
    lmssectionsourcesystemidentifier`,
};

/**
 * Whether a name is English for the sort of entry and Dutch for a child: such a column tells the kind by the names of
 * kinds, and what else stands in it is never read.
 */
export function mayNameChild(name: string): boolean {
  return headerKey(name) === 'kind';
}

const marks = /\p{M}/gu;
const otherSigns = /[^\p{L}\p{N}]/gu;

/** A column name as it is compared: without case, accents, spaces and signs. */
export function headerKey(name: string): string {
  return name.normalize('NFD').replace(marks, '').replace(otherSigns, '').toLowerCase();
}
