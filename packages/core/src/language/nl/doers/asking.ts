/** Verbs that ask somebody to do something: "we vragen u om …". */
export const asking: ReadonlySet<string> = new Set(
  'vraag vraagt vragen verzoek verzoekt verzoeken verwacht verwachten hoop hopen hoopt reken rekenen raad raden beroep verzocht gevraagd verwachting wens wensen'.split(
    ' ',
  ),
);

/** Words of request that leave the one who is asked unsaid: the reader. */
export const requests: ReadonlySet<string> = new Set('gelieve graag aub a.u.b best liefst'.split(' '));
