/** An invented week plan, to see what the page does. */
export const examplePlan = `# Weekplan 3A

Vink af wat klaar is. Vrijdag kijken we samen in de klas wat goed ging.

## Maandag

- WO: lees hfst. 3 en zoek op internet drie weetjes over de egel.
- Wiskunde: WB blz. 12 oef. 1 tot 4. Laat je ouders de fouten verbeteren.

## Dinsdag

- Maak de taken van week 3 op Bingel.
- Taal: schrijf vijf zinnen over je weekend.

## Donderdag

- Breng morgen een schoendoos en lijm mee voor het knutselwerk.
- Dictee van woordpakket 7, op 10 punten.

## Vrijdag

- Lees tien minuten in een boek dat je zelf koos.
- Wie zijn werk niet af heeft, blijft tijdens de speeltijd binnen.
`;
