import { describe, expect, test } from 'vitest';
import { entriesOf, readPlan } from './testing.ts';

describe('a week plan with a heading for each day', () => {
  const source = `---
klas: 3B
schooljaar: 2026-2027
---

# Weekplan van 23 tot 27 november

Deze week is het boekenweek. Elke ochtend leest er iemand voor.

## Maandag 23/11

- Rekenen: blz. 12, oefening 3
- Lees een kwartier in je boek.

## Dinsdag

1. Frans: woordjes van de keuken leren tegen donderdag
2. Turnzak niet vergeten!

## Vrijdag (tegen maandag)

Kies een dier. Schrijf er vier zinnen over.

## Weetjes

- In de hal hangt een foto van onze uitstap.
`;

  test('gives an entry for each item and paragraph', () => {
    expect(entriesOf(source)).toEqual([
      'message: Deze week is het boekenweek. Elke ochtend leest er iemand voor.',
      'task: [2026-11-23, Rekenen] Rekenen: blz. 12, oefening 3',
      'task: [2026-11-23] Lees een kwartier in je boek.',
      'task: [2026-11-24, tegen 2026-11-26, Frans] Frans: woordjes van de keuken leren tegen donderdag',
      'material: [2026-11-24] Turnzak niet vergeten!',
      'task: [2026-11-27, tegen 2026-11-30] Kies een dier. Schrijf er vier zinnen over.',
      'message: In de hal hangt een foto van onze uitstap.',
    ]);
  });

  test('knows the plan, its labels and where it stands', () => {
    const { meta, plans, entries } = readPlan(source);
    expect(meta).toEqual({
      className: '3B',
      grade: 'L3',
      schoolYear: '2026-2027',
      week: '23 tot 27 november',
      given: '2026-11-23',
    });
    expect(plans).toHaveLength(1);
    expect(plans[0]?.labels.map((label) => label.text)).toEqual([
      'Weekplan van 23 tot 27 november',
      'Maandag 23/11',
      'Dinsdag',
      'Vrijdag (tegen maandag)',
      'Weetjes',
    ]);
    expect(source.slice(plans[0]?.anchor.start, plans[0]?.anchor.end)).toBe(
      'Weekplan van 23 tot 27 november',
    );
    expect(entries[1]).toMatchObject({ className: '3B', grade: 'L3', given: '2026-11-23' });
    expect(entries[1]?.context.map((label) => label.text)).toEqual([
      'Weekplan van 23 tot 27 november',
      'Maandag 23/11',
    ]);
  });

  test('leaves days unknown when nothing tells the year', () => {
    const days = readPlan('# Week van 23 november\n\n## Maandag\n\n- lezen').entries.map(({ day, given }) => [
      day,
      given,
    ]);
    expect(days).toEqual([[undefined, undefined]]);
  });

  test('counts from a reference day when the file tells nothing', () => {
    expect(entriesOf('## Donderdag\n\n- lezen', { referenceDay: '2026-11-23' })).toEqual([
      'task: [2026-11-26] lezen',
    ]);
  });
});

describe('other layouts', () => {
  test('headings for subjects, with lists and prose', () => {
    expect(
      entriesOf(`# Taken 5A

## Wiskunde

Werkboek, de bladzijde met de ster.

## WO

- Kaart van de provincies afwerken
  - namen in potlood
  - rivieren in het blauw

## Toetsen

- Frans: getallen tot honderd
`),
    ).toEqual([
      'task: [Wiskunde] Werkboek, de bladzijde met de ster.',
      'task: [WO] Kaart van de provincies afwerken\nnamen in potlood\nrivieren in het blauw',
      'test: [Frans] Frans: getallen tot honderd',
    ]);
  });

  test('words in bold as headings', () => {
    expect(
      entriesOf(
        `**Weekblad 2C – week 48**

Naam: ............ Klasnummer: ....

**MAANDAG**

**Taal**

- verhaal afwerken

**Rekenen**

- tafel van 4

**DINSDAG**

- [ ] zwemzak meebrengen
- [x] Lees **twee** bladzijden.

**EXTRA (mag)**

- een raadsel bedenken

**Neem je agenda mee naar huis.**
`,
        { referenceDay: '2026-11-20' },
      ),
    ).toEqual([
      'task: [2026-11-23, Taal] verhaal afwerken',
      'task: [2026-11-23, Rekenen] tafel van 4',
      'material: [2026-11-24] zwemzak meebrengen',
      'task: [2026-11-24] Lees twee bladzijden.',
      'task: een raadsel bedenken',
      'task: Neem je agenda mee naar huis.',
    ]);
  });

  test('a table with a row for each task', () => {
    const source = `# Week van 23 november 2026

| Dag | Vak | Taak | Tijd | Verbetering | Handtekening |
|---|---|---|---|---|---|
| ma | Wiskunde | blad 3, rij 1 \\| 2 | 20' | sleutel achteraan | |
| | Lezen | je eigen boek | 15 min. | / | |
| di | Groepswerk | kaartjes klaarleggen | kies zelf | – | |
| wo | Taal | | | | |
`;
    expect(entriesOf(source)).toEqual([
      'task: [2026-11-23, Wiskunde] blad 3, rij 1 | 2 | sleutel achteraan',
      'task: [2026-11-23, Lezen] je eigen boek',
      'task: [2026-11-24, Groepswerk] Groepswerk | kaartjes klaarleggen | kies zelf',
    ]);
    expect(readPlan(source).entries[0]?.context.map((label) => label.text)).toEqual([
      'Week van 23 november 2026',
      'ma',
      'Wiskunde',
      "20'",
      'Taak',
      'Verbetering',
    ]);
  });

  test('a table with lessons and tasks side by side', () => {
    expect(
      entriesOf(`| Datum | Les | Taak | Tegen |
|---|---|---|---|
| 23/11/2026 | de vulkaan | vraag 1 tot 3 | donderdag |
| 24/11/2026 | | blad 4 | |
`),
    ).toEqual([
      'task: [2026-11-23, tegen 2026-11-26] vraag 1 tot 3',
      'lesson: [2026-11-23, tegen 2026-11-26] de vulkaan',
      'task: [2026-11-24] blad 4',
    ]);
  });

  test('a grid with a column for each day', () => {
    expect(
      entriesOf(`# Week van 23 november 2026

|  | Maandag | Dinsdag | Wo |
|---|---|---|---|
| Rekenen | blad 3 | | spel |
| Taak | | lezen<br>stempelen | |
| Handtekening | | | |
`),
    ).toEqual([
      'task: [2026-11-23, Rekenen] blad 3',
      'task: [2026-11-25, Rekenen] spel',
      'task: [2026-11-24] lezen\nstempelen',
    ]);
  });

  test('a grid with a column for each subject', () => {
    expect(
      entriesOf(`| Dag | Wiskunde | WO | Andere |
|---|---|---|---|
| ma 23/11/2026 | blad 1 | tijdlijn | turnzak |
| wo | | atlas | |
`),
    ).toEqual([
      'task: [2026-11-23, Wiskunde] blad 1',
      'task: [2026-11-23, WO] tijdlijn',
      'task: [2026-11-23] turnzak',
      'task: [2026-11-25, WO] atlas',
    ]);
  });

  test('a table whose first row is no header', () => {
    expect(
      entriesOf('| maandag | het gedicht | 10 min |\n|---|---|---|\n| dinsdag | de raadsels | 15 min |', {
        referenceDay: '2026-11-23',
      }),
    ).toEqual(['task: [2026-11-23] het gedicht', 'task: [2026-11-24] de raadsels']);
  });

  test('a table to fill in is no homework', () => {
    const source =
      '# Leeskaart\n\n| Dag | Boek | Handtekening |\n|---|---|---|\n| maandag | | |\n| weekend | ...... | |\n';
    expect(entriesOf(source)).toEqual([]);
  });

  test('a table of points shows what the points are for', () => {
    const [entry] = readPlan('## Punten\n\n| Onderdeel | Punten |\n|---|---|\n| Poster | 10 |\n').entries;
    expect(entry?.text.text).toBe('Poster | 10');
    expect(entry?.context.map((label) => label.text)).toEqual(['Punten', 'Onderdeel', 'Punten']);
  });

  test('lines that name a day or a subject', () => {
    expect(
      entriesOf(`Maandag 23 november 2026
Wiskunde: blad 4
Taal: het dictee voorbereiden, en wie klaar is leest nog een verhaal
in het blauwe boek
Dinsdag: /

☐ rekenen blad 5
☐ spelling
`),
    ).toEqual([
      'task: [2026-11-23, Wiskunde] Wiskunde: blad 4',
      'test: [2026-11-23, Taal] Taal: het dictee voorbereiden, en wie klaar is leest nog een verhaal in het blauwe boek',
      'task: rekenen blad 5',
      'task: spelling',
    ]);
  });

  test('lists in lists', () => {
    expect(
      entriesOf(
        `- Maandag:
  - lezen
  - **Taal**
    - blad 2

      met potlood
- **Dinsdag** rekenen
- Woensdag
- lat meebrengen
- [ ] poster
  - [ ] titel
  - [ ] prent
`,
        { referenceDay: '2026-11-23' },
      ),
    ).toEqual([
      'task: [2026-11-23] lezen',
      'task: [2026-11-23, Taal] blad 2\nmet potlood',
      'task: [2026-11-24] Dinsdag rekenen',
      'material: [2026-11-25] lat meebrengen',
      'task: [2026-11-25] poster',
      'task: [2026-11-25] titel',
      'task: [2026-11-25] prent',
    ]);
  });
});

describe('a letter', () => {
  const source = `Beste ouders van het tweede leerjaar

Vorige week gingen we naar de kinderboerderij. De kinderen aaiden er een geit.

In de klas leren we nu de klok. Dat lukt al goed.

Huiswerk:

- het blad met de klokken
- een liedje inoefenen

We zijn trots op hen.

Tegen vrijdag heeft uw kind een lege doos nodig.

## Hoe oefenen we thuis?

Een kwartiertje is genoeg.

1. Laat uw kind elke dag het uur zeggen.

Lukt het niet, geen nood.

## Vragen?

Spreek ons gerust aan.

Met vriendelijke groeten  
juf Noor
`;

  test('is prose where it tells and homework where it asks', () => {
    expect(entriesOf(source)).toEqual([
      'message: Beste ouders van het tweede leerjaar',
      'message: Vorige week gingen we naar de kinderboerderij. De kinderen aaiden er een geit.',
      'message: In de klas leren we nu de klok. Dat lukt al goed.',
      'task: het blad met de klokken',
      'task: een liedje inoefenen',
      'message: We zijn trots op hen.',
      'task: Tegen vrijdag heeft uw kind een lege doos nodig.',
      'task: Een kwartiertje is genoeg.',
      'task: Laat uw kind elke dag het uur zeggen.',
      'message: Lukt het niet, geen nood.',
      'message: Spreek ons gerust aan.',
      'message: Met vriendelijke groeten\njuf Noor',
    ]);
    expect(readPlan(source).meta).toEqual({ grade: 'L2' });
  });

  test('keeps the lead-in of a list as context of its items alone', () => {
    const { entries } = readPlan(source);
    expect(entries.map(({ context }) => context.map((label) => label.text))).toEqual([
      ...[[], [], []],
      ...[['Huiswerk:'], ['Huiswerk:']],
      ...[[], []],
      ...[['Hoe oefenen we thuis?'], ['Hoe oefenen we thuis?'], ['Hoe oefenen we thuis?']],
      ...[['Vragen?'], ['Vragen?']],
    ]);
  });

  test('a lead-in that asks work itself is an entry too', () => {
    const { entries } = readPlan('Maak een affiche met daarop:\n\n- de titel\n- een prent\n');
    expect(entries.map(({ text, context }) => [text.text, context.map((label) => label.text)])).toEqual([
      ['Maak een affiche met daarop:', []],
      ['de titel', ['Maak een affiche met daarop:']],
      ['een prent', ['Maak een affiche met daarop:']],
    ]);
  });
});

describe('what else stands in a file', () => {
  test('HTML says the words between its tags', () => {
    expect(
      entriesOf(
        '<!-- hwlint-disable-line --> Maak blad 4.\n\n<div>\n<p>Lees<br>veel &amp; graag</p></div>\n\n<script>let a = 1;</script>\n',
      ),
    ).toEqual(['task: Maak blad 4.', 'task: Lees', 'message: veel &amp; graag']);
  });

  test('what is indented like code is text', () => {
    expect(entriesOf('Taken:\n\n    lezen\n    rekenen\n')).toEqual(['task: lezen\nrekenen']);
  });

  test('quotes and footnotes are read, definitions are not', () => {
    expect(
      entriesOf('> Maak blad 3.\n\nZie[^1]. [a]\n\n[^1]: Lees ook blad 4.\n\n[a]: https://example.org\n'),
    ).toEqual(['task: Maak blad 3.', 'message: Zie. a', 'task: Lees ook blad 4.']);
  });

  test('a sentence that a ruled line made a heading stays an entry', () => {
    expect(entriesOf('Maak blad 3 en 4.\n---\n\nTaken\n---\n\n- lezen\n')).toEqual([
      'task: Maak blad 3 en 4.',
      'task: lezen',
    ]);
  });

  test('dots, rules and pictures alone are nothing', () => {
    expect(entriesOf('# ...\n\n- ........\n- [ ] \n- ![](a.png)\n\n___\n\n/\n')).toEqual([]);
    expect(readPlan('').plans).toEqual([
      { meta: {}, labels: [], dayLabels: new Set(), anchor: { start: 0, end: 0 } },
    ]);
  });
});

describe('days without a week', () => {
  test('fall in the week of the first of them', () => {
    expect(entriesOf('| Ma | Di |\n|---|---|\n| a | b |', { referenceDay: '2026-11-24' })).toEqual([
      'task: [2026-11-30] a',
      'task: [2026-12-01] b',
    ]);
  });

  test('take the week that the opening names, and not one that is over', () => {
    const days = (opening: string) =>
      entriesOf(`${opening}\n\nDinsdag:\n- lezen`, { referenceDay: '2026-11-20' }).slice(1);
    expect(days('Dit is de planning voor 7 tot 11 december.')).toEqual(['task: [2026-12-08] lezen']);
    expect(days('Vorige week, 16 tot 20 november, was het feest.')).toEqual(['task: [2026-11-24] lezen']);
  });

  test('are no day on which the plan was handed out', () => {
    const given = (source: string) => readPlan(source, { referenceDay: '2026-11-20' }).meta.given;
    expect(given('## Dinsdag\n\n- lezen')).toBeUndefined();
    expect(given('| Datum | Wat |\n|---|---|\n| 11/12 | uitstap |')).toBeUndefined();
    expect(given('Afgeven op 17 december, voorstellen in de week van 4 januari.')).toBeUndefined();
    expect(given('## Dinsdag 24/11\n\n- lezen')).toBe('2026-11-23');
  });

  test('end where prose names a day itself', () => {
    const { entries } = readPlan(
      'Dinsdag:\n- lezen\n\nVrijdag: toets\n\nAfspraken:\n- schrijf in potlood\n',
      {
        referenceDay: '2026-11-23',
      },
    );
    expect(entries.map(({ day, context }) => [day, context.map((label) => label.text)])).toEqual([
      ['2026-11-24', ['Dinsdag:']],
      ['2026-11-27', []],
      [undefined, ['Afspraken:']],
    ]);
  });
});
