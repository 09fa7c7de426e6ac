/** Words before a noun, so that what follows them is no verb: "de vraag", "elke druk". */
export const determiners: ReadonlySet<string> = new Set(
  'de een deze elke elk iedere ieder alle geen mijn jouw uw onze hun welke welk'.split(' '),
);
