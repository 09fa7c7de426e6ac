/**
 * A made-up agenda of any length: every text differs, about 30 of 100 hold a point of attention.
 * The same seed gives the same texts.
 */
const clean = [
  'Maak oefening {n} en {m} op bladzijde {p} van je werkboek.',
  'Lees het verhaal over {thing} en schrijf {n} zinnen over het slot.',
  'Leer de woordjes van les {n}; {day} is er een kort dictee.',
  'Rekenen: de tafel van {m}, blad {p}, kolom {n}.',
  'Teken {thing} in je schrift en kleur de tekening.',
  'Breng je zwemzak mee op {day}, we zwemmen van {n} tot {m} uur.',
  'Schrijf de woorden van pakket {n} twee keer over, let op de {m} moeilijke.',
  'Frans: lees tekst {n} luidop, daarna vraag {m} tot {p}.',
  'Werk je {thing} verder af. Wie klaar is, leest in een eigen boek van {p} bladzijden.',
  'Zoek in de tekst op bladzijde {p} alle persoonsvormen, het zijn er {m}.',
  'Bereid je leesbeurt voor: bladzijde {p}, het stukje over {thing}.',
  'Lukt oefening {n} niet, zet een kruisje bij vraag {m} en vraag het {day} in de klas.',
  'Wie wil, maakt ook vraag {n} over {thing}, blad {p}.',
  'Toets {day} over hoofdstuk {n}: leer bladzijde {p} in je schrift.',
];
const problem = [
  'Wisk: oef. {n} p. {p} tegen {day}.',
  'Zoek op internet drie weetjes over {thing} en schrijf er {n} op.',
  'Mama of papa vraagt de {p} woordjes van les {n} op.',
  'Breng tegen {day} een schoendoos, verf en {n} oude kranten mee.',
  'Meet hoe lang en hoe breed {thing} thuis is, {n} keer, en bereken de oppervlakte.',
  'Deze taak telt mee voor het rapport: blad {p}, op {n} punten.',
  'Wie blad {p} niet heeft, maakt het in de speeltijd van {day}.',
  'Maak op Bingel de {n} taken over {thing}, pakket {p}.',
  'WO: blz. {p} leren, hfst. {n}.',
  'Print blad {p} af en stuur een foto van {thing} door, opdracht {n}.',
];
const things = [
  'de egel',
  'het kasteel',
  'de vulkaan',
  'je fiets',
  'de maan',
  'een brug',
  'het bos',
  'de tuin',
  'een spin',
  'de rivier',
  'het weer',
  'de bakker',
];
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** @returns {string[]} `count` texts, all different */
export function workload(count, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const template = pick(random() < 0.3 ? problem : clean);
    const text = template
      .replace('{n}', String(2 + Math.floor(random() * 8)))
      .replace('{m}', String(3 + Math.floor(random() * 9)))
      .replace('{thing}', pick(things))
      .replace('{day}', pick(days))
      .replace('{p}', String(index + 1));
    return text.includes(String(index + 1)) ? text : `${text} Blad ${index + 1}.`;
  });
}

/** A linear congruential generator: not random, but the same everywhere. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
