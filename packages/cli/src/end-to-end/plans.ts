/** A plan without points of attention. */
export const cleanPlan = `# Weekplan

## Maandag

- Lees tien minuten in een boek dat je zelf koos. Lukt het niet, vraag het morgen in de klas.
`;

/** A plan in which internet is needed, and a word is cut short. */
export const plan = `# Weekplan

## Maandag

- Zoek op internet drie weetjes over de egel.
- Maak oefening 3 op blz. 12 af.
`;

export const brokenCalendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Lezen op bl';
